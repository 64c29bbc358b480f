package parley.core.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.core.error.InvalidInput;
import parley.core.text.Language;

/**
 * Somebody whom the team deals with, or somebody of the team. Has any number of dated affiliations, also none: nobody
 * is dropped from any list for having no organization (PRODUCT §3). Archived with a reason, never deleted: accounts,
 * actions, interactions and the audit point here.
 *
 * <p>Exactly one affiliation is the main one as soon as there is any.
 */
@Entity
@Table(schema = "core", name = "person")
public class Person {
    @Id
    @SequenceGenerator(name = "person_id", sequenceName = "core.person_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_id")
    private Long id;

    @Embedded
    private PersonName name;

    @Column(name = "honorific_en")
    private String honorificEn;

    @Column(name = "honorific_fr")
    private String honorificFr;

    @Column(name = "form_of_address_en")
    private String formOfAddressEn;

    @Column(name = "form_of_address_fr")
    private String formOfAddressFr;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "country_id")
    private Long countryId;

    @Column(name = "country_other")
    private String countryOther;

    @ElementCollection
    @CollectionTable(schema = "core", name = "person_sector", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "sector_id")
    private Set<Long> sectorIds = new HashSet<>();

    private String notes;

    @Enumerated(EnumType.STRING)
    @Column(name = "notes_language")
    private Language notesLanguage;

    private String marking;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Affiliation> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PersonAlias> aliases = new ArrayList<>();

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_reason")
    private String archivedReason;

    @Column(name = "merged_into_id", insertable = false, updatable = false)
    private Long mergedIntoId;

    @Version
    private int version;

    protected Person() {}

    /** @param region where numbers without a country code are dialled, ISO 3166-1 alpha-2 */
    public Person(LogPerson command, String region) {
        write(command, region);
    }

    /**
     * Writes everything a person may change.
     *
     * @throws InvalidInput naming the field where a telephone number cannot be read, two affiliations claim to be the
     *     main one, an affiliation is not this person's, or two other names are the same
     */
    public final void write(LogPerson command, String region) {
        name = PersonName.of(command.familyName(), command.givenName(), command.nameOrder());
        honorificEn = Blank.toNull(command.honorificEn());
        honorificFr = Blank.toNull(command.honorificFr());
        formOfAddressEn = Blank.toNull(command.formOfAddressEn());
        formOfAddressFr = Blank.toNull(command.formOfAddressFr());
        language = command.language();
        countryId = command.countryId();
        countryOther = countryId == null ? Blank.toNull(command.countryOther()) : null;
        sectorIds.retainAll(command.sectorIds());
        sectorIds.addAll(command.sectorIds());
        notes = Blank.toNull(command.notes());
        notesLanguage = notes == null ? null : command.notesLanguage();
        marking = command.marking();
        writeAffiliations(command.affiliations(), region);
        if (command.aliases() != null) {
            writeAliases(command.aliases());
        }
    }

    private void writeAliases(List<LogAlias> wanted) {
        LogAlias.check(wanted);
        Map<String, PersonAlias> known = aliases.stream()
                .filter(alias -> alias.name() != null)
                .collect(Collectors.toMap(PersonAlias::name, Function.identity()));
        List<PersonAlias> next = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String alias = wanted.get(i).name().strip();
            PersonAlias written = known.getOrDefault(alias, new PersonAlias(this, alias));
            written.write(wanted.get(i));
            next.add(written);
        }
        aliases.retainAll(next);
        next.removeAll(aliases);
        aliases.addAll(next);
    }

    private void writeAffiliations(List<LogAffiliation> wanted, String region) {
        Map<Long, Affiliation> known = affiliations.stream()
                .filter(affiliation -> affiliation.id() != null)
                .collect(Collectors.toMap(Affiliation::id, Function.identity()));
        List<Affiliation> next = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            LogAffiliation each = wanted.get(i);
            String path = "affiliations[" + i + "]";
            Affiliation affiliation = each.id() == null ? new Affiliation(this) : known.remove(each.id());
            if (affiliation == null) {
                throw new InvalidInput(path + ".id", "error.unknownChoice");
            }
            affiliation.write(each, region, path);
            next.add(affiliation);
        }
        chooseMain(wanted, next);
        affiliations.retainAll(next);
        next.removeAll(affiliations);
        affiliations.addAll(next);
    }

    private static void chooseMain(List<LogAffiliation> wanted, List<Affiliation> written) {
        LogAffiliation.checkMain(wanted);
        int main = -1;
        for (int i = 0; i < wanted.size(); i++) {
            main = wanted.get(i).main() ? i : main;
        }
        for (int i = 0; main < 0 && i < written.size(); i++) {
            main = written.get(i).lasting() ? i : main;
        }
        for (int i = 0; i < written.size(); i++) {
            written.get(i).standAsMain(i == Math.max(main, 0));
        }
    }

    /** Takes the person out of lists, searches and exports; the record and everything that points to it stay. */
    public void archive(String reason, Instant when) {
        archivedAt = when;
        archivedReason = Objects.requireNonNull(reason).strip();
    }

    public void restore() {
        archivedAt = null;
        archivedReason = null;
    }

    /** @return a command that would write what is stored; affiliations newest first, those that last before the others */
    public LogPerson asCommand() {
        return new LogPerson(
                name.family(),
                name.given(),
                name.order(),
                honorificEn,
                honorificFr,
                formOfAddressEn,
                formOfAddressFr,
                language,
                countryId,
                countryOther,
                sectorIds,
                notes,
                notesLanguage,
                marking,
                affiliations.stream()
                        .map(Affiliation::asCommand)
                        .sorted(Person::newestFirst)
                        .toList(),
                aliases.stream()
                        .filter(alias -> alias.name() != null)
                        .map(PersonAlias::asCommand)
                        .sorted(Comparator.comparing(LogAlias::name))
                        .toList());
    }

    private static int newestFirst(LogAffiliation a, LogAffiliation b) {
        return Comparator.comparing((LogAffiliation each) -> each.to() != null)
                .thenComparing(
                        each -> each.from() == null ? null : each.from().value(),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(LogAffiliation::id, Comparator.nullsLast(Comparator.naturalOrder()))
                .compare(a, b);
    }

    public Long id() {
        return id;
    }

    public PersonName name() {
        return name;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public Instant archivedAt() {
        return archivedAt;
    }

    public String archivedReason() {
        return archivedReason;
    }

    /** @return the record that this one was merged into and that its address leads to; null where it stands for itself */
    public Long mergedIntoId() {
        return mergedIntoId;
    }

    public int version() {
        return version;
    }
}
