package parley.contacts.merge;

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
import parley.contacts.duplicate.DuplicateKind;

/**
 * Two records that became one. Stands until it is undone, once; the audit's first and last entry of its transaction tell
 * which rows it touched.
 */
@Entity
@Table(schema = "contacts", name = "merge")
class Merge {
    @Id
    @SequenceGenerator(name = "merge_id", sequenceName = "contacts.merge_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merge_id")
    private Long id;

    @Enumerated(EnumType.STRING)
    private DuplicateKind kind;

    @Column(name = "survivor_id")
    private long survivorId;

    @Column(name = "merged_id")
    private long mergedId;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private Long mergedBy;

    @Column(name = "audit_from")
    private long auditFrom;

    @Column(name = "audit_to")
    private long auditTo;

    @Column(name = "audit_txid")
    private String auditTxid;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undo_from")
    private Long undoFrom;

    @Column(name = "undo_to")
    private Long undoTo;

    @Column(name = "undo_txid")
    private String undoTxid;

    @Version
    private int version;

    protected Merge() {}

    Merge(MergeRecords command, AuditSpan span, Instant when, Long account) {
        kind = command.kind();
        survivorId = command.survivor();
        mergedId = command.merged();
        auditFrom = span.from();
        auditTo = span.to();
        auditTxid = span.txid();
        mergedAt = when;
        mergedBy = account;
    }

    /** Entries of the audit that one transaction wrote. */
    record AuditSpan(long from, long to, String txid) {}

    /** @throws AlreadyUndone if it was */
    void undo(Instant when, Long account) {
        if (undoneAt != null) {
            throw new AlreadyUndone();
        }
        undoneAt = when;
        undoneBy = account;
    }

    /** Keeps what undoing wrote into the audit: it puts rows back and is no change that stands in another merge's way. */
    void undone(AuditSpan span) {
        undoFrom = span.from();
        undoTo = span.to();
        undoTxid = span.txid();
    }

    Long id() {
        return id;
    }

    DuplicateKind kind() {
        return kind;
    }

    long survivorId() {
        return survivorId;
    }

    long mergedId() {
        return mergedId;
    }

    boolean undone() {
        return undoneAt != null;
    }
}
