package parley.contacts.interaction;

import jakarta.persistence.AttributeOverride;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * What passed with people or organizations outside: logged afterwards, may be corrected, archived with a reason and never
 * deleted. What somebody has to do because of it stands in the one register of actions, which points here.
 */
@Entity
@Table(schema = "contacts", name = "interaction")
public class Interaction {
    @Id
    @SequenceGenerator(name = "interaction_id", sequenceName = "contacts.interaction_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interaction_id")
    private Long id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "day"))
    @AttributeOverride(name = "precision", column = @Column(name = "day_precision"))
    private PartialDate day;

    @Enumerated(EnumType.STRING)
    private InteractionKind kind;

    @Enumerated(EnumType.STRING)
    private InteractionTheme theme;

    private String subject;
    private String notes;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection
    @CollectionTable(
            schema = "contacts",
            name = "interaction_person",
            joinColumns = @JoinColumn(name = "interaction_id"))
    @Column(name = "person_id")
    private Set<Long> personIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            schema = "contacts",
            name = "interaction_organization",
            joinColumns = @JoinColumn(name = "interaction_id"))
    @Column(name = "organization_id")
    private Set<Long> organizationIds = new HashSet<>();

    @OneToMany(mappedBy = "interaction", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<InteractionOfficial> officials = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "contacts", name = "interaction_link", joinColumns = @JoinColumn(name = "interaction_id"))
    private Set<InteractionLink> links = new HashSet<>();

    private String marking;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_reason")
    private String archivedReason;

    @Column(name = "created_by")
    private Long createdBy;

    @Version
    private int version;

    protected Interaction() {}

    Interaction(LogInteraction command, Long by) {
        createdBy = by;
        write(command);
    }

    final void write(LogInteraction command) {
        day = command.day();
        kind = command.kind();
        theme = command.theme();
        subject = command.subject().strip();
        notes = command.notes() == null || command.notes().isBlank()
                ? null
                : command.notes().strip();
        language = command.language();
        personIds.retainAll(command.personIds());
        personIds.addAll(command.personIds());
        organizationIds.retainAll(command.organizationIds());
        organizationIds.addAll(command.organizationIds());
        writeOfficials(command.officials());
        Set<InteractionLink> wanted =
                command.links().stream().map(InteractionLink::new).collect(Collectors.toSet());
        links.retainAll(wanted);
        links.addAll(wanted);
        marking = command.marking();
    }

    /** @throws InvalidInput naming each who stands there twice */
    static void checkOfficials(List<LogOfficial> officials) {
        List<FieldError> errors = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (int i = 0; i < officials.size(); i++) {
            if (!known.add(officials.get(i).personId())) {
                errors.add(new FieldError("officials[" + i + "].personId", "error.officialTwice"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void writeOfficials(List<LogOfficial> wanted) {
        checkOfficials(wanted);
        List<InteractionOfficial> next = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            long personId = wanted.get(i).personId();
            InteractionOfficial official = officials.stream()
                    .filter(known -> known.personId() == personId)
                    .findFirst()
                    .orElseGet(() -> new InteractionOfficial(this, personId));
            official.write(wanted.get(i));
            next.add(official);
        }
        officials.retainAll(next);
        next.removeAll(officials);
        officials.addAll(next);
    }

    void archive(String reason, Instant when) {
        archivedAt = when;
        archivedReason = reason.strip();
    }

    void restore() {
        archivedAt = null;
        archivedReason = null;
    }

    /** @return a command that would write what is stored; without actions, which are the register's */
    LogInteraction asCommand() {
        return new LogInteraction(
                day,
                kind,
                theme,
                subject,
                notes,
                language,
                personIds,
                organizationIds,
                officials.stream()
                        .map(InteractionOfficial::asCommand)
                        .sorted(Comparator.comparing(LogOfficial::personId))
                        .toList(),
                links(),
                marking,
                List.of());
    }

    /** @return by kind and id */
    Set<RecordRef> links() {
        return links.stream()
                .map(InteractionLink::ref)
                .sorted(Comparator.comparing(RecordRef::kind).thenComparing(RecordRef::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Long id() {
        return id;
    }

    Language language() {
        return language;
    }

    String subject() {
        return subject;
    }

    Instant archivedAt() {
        return archivedAt;
    }

    String archivedReason() {
        return archivedReason;
    }

    int version() {
        return version;
    }
}
