package parley.contacts.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import parley.core.access.Caller;
import parley.core.text.Language;

/**
 * One thing that somebody agreed to or took back. Written once: whether they may be written to follows from all rows of
 * the person and the purpose (see {@link ConsentState}), and the database refuses to change or delete one. The sender
 * bears the proof (CASL, s. 13): how, when and the evidence are kept.
 */
@Entity
@Table(schema = "contacts", name = "consent")
public class Consent {
    @Id
    @SequenceGenerator(name = "consent_id", sequenceName = "contacts.consent_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Column(name = "purpose_code")
    private String purpose;

    @Column(name = "collected_for")
    private String collectedFor;

    @Column(name = "basis_code")
    private String basis;

    private LocalDate effective;
    private String how;
    private String evidence;
    private LocalDate expires;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "logged_at")
    private Instant loggedAt;

    @Column(name = "logged_by")
    private Long loggedBy;

    protected Consent() {}

    Consent(LogConsent command, Basis ground, Instant now, Caller caller) {
        personId = command.personId();
        kind = ConsentKind.GIVEN;
        purpose = command.purpose();
        collectedFor = command.collectedFor();
        basis = ground.code();
        effective = command.obtained();
        how = command.how().strip();
        evidence = command.evidence();
        expires = command.expires() == null ? ground.expiry(command.obtained()) : command.expires();
        loggedAt = now;
        loggedBy = caller.accountId();
        language = caller.language();
    }

    Consent(WithdrawConsent command, String withdrawnPurpose, Instant now, Caller caller) {
        personId = command.personId();
        kind = ConsentKind.WITHDRAWN;
        purpose = withdrawnPurpose;
        effective = command.withdrawn();
        how = command.how().strip();
        evidence = command.evidence();
        loggedAt = now;
        loggedBy = caller.accountId();
        language = caller.language();
    }

    Long id() {
        return id;
    }
}
