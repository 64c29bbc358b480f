package parley.negotiations.consultation;

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
import java.time.LocalDate;
import parley.core.error.InvalidInput;
import parley.core.text.BilingualText;

/** What somebody outside told us in a consultation. */
@Entity
@Table(schema = "negotiations", name = "submission")
public class Submission {
    @Id
    @SequenceGenerator(name = "submission_id", sequenceName = "negotiations.submission_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "person_id")
    private Long personId;

    private String submitter;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private SubmissionStance stance;

    @Column(name = "in_confidence")
    private boolean inConfidence;

    private String chapters = "";
    private String sectors = "";

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "summary_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "summary_stale"))
    private BilingualText summary = BilingualText.none();

    private String marking;

    @Version
    private int version;

    protected Submission() {}

    Submission(LogSubmission command) {
        consultationId = command.consultationId();
        write(command);
    }

    /** Writes everything but the consultation. */
    final void write(LogSubmission command) {
        if (command.submitter() != null && (command.organizationId() != null || command.personId() != null)) {
            throw new InvalidInput("submitter", "error.submitterTwice");
        }
        if (command.inConfidence() && command.chapters().isEmpty()) {
            throw new InvalidInput("chapters", "error.confidenceNeedsChapter");
        }
        channel = command.channel();
        organizationId = command.organizationId();
        personId = command.personId();
        submitter = command.submitter();
        receivedOn = command.receivedOn();
        stance = command.stance();
        inConfidence = command.inConfidence();
        chapters = Codes.join(command.chapters());
        sectors = Codes.join(command.sectors());
        BilingualText old = summary == null ? BilingualText.none() : summary;
        summary = old.edited(
                command.summary().en(),
                command.summary().fr(),
                command.summary().source());
        marking = command.marking();
    }

    /** @return a command that would write what is stored */
    LogSubmission asCommand() {
        return new LogSubmission(
                consultationId,
                channel,
                organizationId,
                personId,
                submitter,
                receivedOn,
                stance,
                inConfidence,
                Codes.split(chapters),
                Codes.split(sectors),
                summary,
                marking);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
