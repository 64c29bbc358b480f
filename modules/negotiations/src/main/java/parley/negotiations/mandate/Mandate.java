package parley.negotiations.mandate;

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
import java.time.LocalDate;
import parley.core.error.InvalidInput;
import parley.core.text.Language;

/** What Canada's negotiators may seek and concede in a chapter. A new mandate is a new record; the old one stays. */
@Entity
@Table(schema = "negotiations", name = "mandate")
public class Mandate {
    @Id
    @SequenceGenerator(name = "mandate_id", sequenceName = "negotiations.mandate_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_id")
    private Long id;

    @Column(name = "chapter_id")
    private long chapterId;

    @Column(name = "issue_id")
    private Long issueId;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String objective;
    private String preferred;

    @Column(name = "landing_zone")
    private String landingZone;

    private String fallback;

    @Column(name = "red_line")
    private String redLine;

    private String linkages;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String marking;

    @Version
    private int version;

    protected Mandate() {}

    Mandate(LogMandate command) {
        chapterId = command.chapterId();
        write(command);
    }

    /** Writes everything but the chapter. */
    final void write(LogMandate command) {
        String approver = blank(command.approvedBy());
        if (approver == null && command.approvedOn() != null) {
            throw new InvalidInput("approvedBy", "error.required");
        }
        if (approver != null && command.approvedOn() == null) {
            throw new InvalidInput("approvedOn", "error.required");
        }
        if (command.validUntil() != null
                && command.approvedOn() != null
                && command.validUntil().isBefore(command.approvedOn())) {
            throw new InvalidInput("validUntil", "error.endBeforeStart", command.validUntil(), command.approvedOn());
        }
        issueId = command.issueId();
        language = command.language();
        objective = command.objective().strip();
        preferred = blank(command.preferred());
        landingZone = blank(command.landingZone());
        fallback = blank(command.fallback());
        redLine = blank(command.redLine());
        linkages = blank(command.linkages());
        approvedBy = approver;
        approvedOn = command.approvedOn();
        validUntil = command.validUntil();
        marking = command.marking();
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @return a command that would write what is stored */
    LogMandate asCommand() {
        return new LogMandate(
                chapterId,
                issueId,
                language,
                objective,
                preferred,
                landingZone,
                fallback,
                redLine,
                linkages,
                approvedBy,
                approvedOn,
                validUntil,
                marking);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
