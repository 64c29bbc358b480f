package parley.contacts.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import parley.core.error.InvalidInput;

/** A correction that somebody asked for: open until it is decided, once. */
@Entity
@Table(schema = "contacts", name = "correction")
class Correction {
    @Id
    @SequenceGenerator(name = "correction_id", sequenceName = "contacts.correction_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String asked;

    @Enumerated(EnumType.STRING)
    private CorrectionState state = CorrectionState.OPEN;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String outcome;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Version
    private int version;

    protected Correction() {}

    Correction(LogCorrection command, Instant when, Long account) {
        personId = command.person();
        askedOn = command.askedOn();
        asked = command.asked().strip();
        enteredAt = when;
        enteredBy = account;
    }

    /**
     * Decides it.
     *
     * @throws CorrectionDecided if it was
     * @throws InvalidInput if that was before it was asked for
     */
    void decide(DecideCorrection command) {
        if (state != CorrectionState.OPEN) {
            throw new CorrectionDecided();
        }
        if (command.decidedOn().isBefore(askedOn)) {
            throw new InvalidInput("decidedOn", "error.decidedBeforeAsked");
        }
        state = command.state();
        decidedOn = command.decidedOn();
        outcome = command.outcome() == null || command.outcome().isBlank()
                ? null
                : command.outcome().strip();
    }

    Long id() {
        return id;
    }
}
