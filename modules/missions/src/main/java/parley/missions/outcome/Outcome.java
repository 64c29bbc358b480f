package parley.missions.outcome;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import parley.core.record.Archival;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;
import parley.missions.OutcomeKind;

/**
 * What came of a mission for one company: a lead that becomes an opportunity, is pursued and succeeds; or a memorandum,
 * an investment, a partnership. Stage, value and confirmation are a history of rows ({@link OutcomeEntry}); going down
 * the ladder needs a reason. An outcome counts once, at its stage of the day (PRODUCT §6).
 */
@Entity(name = "MissionOutcome")
@Table(schema = "missions", name = "outcome")
public class Outcome {
    @Id
    @SequenceGenerator(name = "mission_outcome_id", sequenceName = "missions.outcome_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mission_outcome_id")
    private Long id;

    @Column(name = "mission_id")
    private long missionId;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "title_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "title_stale"))
    private BilingualText title = BilingualText.none();

    @Column(name = "organization_id")
    private Long organizationId;

    private String country;

    @Embedded
    private PartialDate date;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "contribution_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "contribution_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "contribution_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "contribution_stale"))
    private BilingualText contribution = BilingualText.none();

    private boolean confidential;

    @Embedded
    private Archival archival;

    /** Moves at each save: a new stage alone would not move the version. */
    private int edits;

    @Version
    private int version;

    protected Outcome() {}

    Outcome(LogOutcome command) {
        missionId = command.missionId();
        write(command);
    }

    /** Writes everything but the mission, which is the outcome's identity. */
    final void write(LogOutcome command) {
        kind = command.kind();
        title = edited(title, command.title());
        organizationId = command.organizationId();
        country = command.country();
        date = command.date();
        contribution = edited(contribution, command.contribution());
        confidential = command.confidential();
        edits++;
    }

    private static BilingualText edited(BilingualText old, BilingualText next) {
        return (old == null ? BilingualText.none() : old).edited(next.en(), next.fr(), next.source());
    }

    void archive(Archival how) {
        archival = how;
    }

    void restore() {
        archival = null;
    }

    /** @return null where it is not archived */
    Archival archival() {
        return archival;
    }

    /** @return a command that would write what is stored */
    LogOutcome asCommand(OutcomeEntry standing) {
        return new LogOutcome(
                missionId,
                kind,
                title,
                organizationId,
                country,
                standing.stage(),
                null,
                standing.reason(),
                standing.value().low(),
                standing.value().high(),
                standing.value().currency(),
                standing.confirmed(),
                date,
                contribution,
                confidential,
                List.of());
    }

    public Long id() {
        return id;
    }

    public long missionId() {
        return missionId;
    }

    public int version() {
        return version;
    }
}
