package parley.contacts.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person whose records are not to be touched until the hold is lifted. */
@Entity
@Table(schema = "contacts", name = "retention_hold")
class RetentionHold {
    @Id
    @SequenceGenerator(name = "retention_hold_id", sequenceName = "contacts.retention_hold_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_hold_id")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    private String reason;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private Long placedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Version
    private int version;

    protected RetentionHold() {}

    RetentionHold(PlaceHold command, Instant when, Long account) {
        personId = command.person();
        reason = command.reason().strip();
        placedAt = when;
        placedBy = account;
    }

    void lift(Instant when, Long account) {
        if (liftedAt == null) {
            liftedAt = when;
            liftedBy = account;
        }
    }

    Long id() {
        return id;
    }
}
