package parley.contacts.duplicate;

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

/** Somebody's decision that two records are not the same; taken back by removing it, the audit keeps both. */
@Entity
@Table(schema = "contacts", name = "not_same")
class NotSame {
    @Id
    @SequenceGenerator(name = "not_same_id", sequenceName = "contacts.not_same_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "not_same_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private DuplicateKind kind;

    @Column(name = "first_id")
    private long firstId;

    @Column(name = "second_id")
    private long secondId;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected NotSame() {}

    NotSame(DecideNotSame command, Instant when, Long account) {
        kind = command.kind();
        firstId = Math.min(command.first(), command.second());
        secondId = Math.max(command.first(), command.second());
        reason = command.reason() == null || command.reason().isBlank()
                ? null
                : command.reason().strip();
        decidedAt = when;
        decidedBy = account;
    }
}
