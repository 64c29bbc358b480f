package parley.core.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
 * A body that people belong to: a department, a company, a council. Named in one or both languages; found by acronyms,
 * other and former names. Some are loaded once from published directories and keep their code; an edit here is never
 * overwritten. Archived with a reason, never deleted.
 */
@Entity
@Table(schema = "core", name = "organization")
public class Organization {
    @Id
    @SequenceGenerator(name = "organization_id", sequenceName = "core.organization_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_id")
    private Long id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "acronym_en")
    private String acronymEn;

    @Column(name = "acronym_fr")
    private String acronymFr;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @Column(name = "country_id")
    private Long countryId;

    @Column(name = "country_other")
    private String countryOther;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "city_en")
    private String cityEn;

    @Column(name = "city_fr")
    private String cityFr;

    private String website;

    @Column(name = "postal_address")
    private String postalAddress;

    @Column(name = "role_en")
    private String roleEn;

    @Column(name = "role_fr")
    private String roleFr;

    @ElementCollection
    @CollectionTable(schema = "core", name = "organization_sector", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "sector_id")
    private Set<Long> sectorIds = new HashSet<>();

    @OneToMany(mappedBy = "organization", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<OrganizationAlias> aliases = new ArrayList<>();

    private String notes;

    @Enumerated(EnumType.STRING)
    @Column(name = "notes_language")
    private Language notesLanguage;

    private String marking;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_reason")
    private String archivedReason;

    @Column(name = "merged_into_id", insertable = false, updatable = false)
    private Long mergedIntoId;

    @Version
    private int version;

    protected Organization() {}

    public Organization(LogOrganization command) {
        write(command);
    }

    /**
     * Writes everything a person may change.
     *
     * @throws InvalidInput where two aliases are the same name
     */
    public final void write(LogOrganization command) {
        nameEn = Blank.toNull(command.nameEn());
        nameFr = Blank.toNull(command.nameFr());
        acronymEn = Blank.toNull(command.acronymEn());
        acronymFr = Blank.toNull(command.acronymFr());
        kind = command.kind();
        countryId = command.countryId();
        countryOther = countryId == null ? Blank.toNull(command.countryOther()) : null;
        parentId = command.parentId();
        cityEn = Blank.toNull(command.cityEn());
        cityFr = Blank.toNull(command.cityFr());
        website = Blank.toNull(command.website());
        postalAddress = PostalLines.of(command.postalAddress());
        roleEn = Blank.toNull(command.roleEn());
        roleFr = Blank.toNull(command.roleFr());
        sectorIds.retainAll(command.sectorIds());
        sectorIds.addAll(command.sectorIds());
        writeAliases(command.aliases());
        notes = Blank.toNull(command.notes());
        notesLanguage = notes == null ? null : command.notesLanguage();
        marking = command.marking();
    }

    private void writeAliases(List<LogAlias> wanted) {
        LogAlias.check(wanted);
        Map<String, OrganizationAlias> known =
                aliases.stream().collect(Collectors.toMap(OrganizationAlias::name, Function.identity()));
        List<OrganizationAlias> next = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i).name().strip();
            OrganizationAlias alias = known.getOrDefault(name, new OrganizationAlias(this, name));
            alias.write(wanted.get(i));
            next.add(alias);
        }
        aliases.retainAll(next);
        next.removeAll(aliases);
        aliases.addAll(next);
    }

    /** Takes it out of lists, searches and exports; the record and everything that points to it stay. */
    public void archive(String reason, Instant when) {
        archivedAt = when;
        archivedReason = Objects.requireNonNull(reason).strip();
    }

    public void restore() {
        archivedAt = null;
        archivedReason = null;
    }

    /** @return a command that would write what is stored; aliases by name */
    public LogOrganization asCommand() {
        return new LogOrganization(
                nameEn,
                nameFr,
                acronymEn,
                acronymFr,
                kind,
                countryId,
                countryOther,
                parentId,
                cityEn,
                cityFr,
                website,
                postalAddress,
                roleEn,
                roleFr,
                sectorIds,
                aliases.stream()
                        .map(OrganizationAlias::asCommand)
                        .sorted(Comparator.comparing(LogAlias::name))
                        .toList(),
                notes,
                notesLanguage,
                marking);
    }

    public Long id() {
        return id;
    }

    /** @return of a published directory, such as {@code GAC}; null for what was logged here */
    public String code() {
        return code;
    }

    public String name(Language language) {
        String side = language == Language.FR ? nameFr : nameEn;
        return side != null ? side : language == Language.FR ? nameEn : nameFr;
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
