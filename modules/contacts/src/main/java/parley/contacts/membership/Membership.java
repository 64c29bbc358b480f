package parley.contacts.membership;

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
import java.time.Instant;
import parley.core.time.PartialDate;

/**
 * A term on a council: logged, corrected, ended by its last day, and renewed as a new term. It is history, so it is never
 * deleted; one that was logged by mistake is archived with a reason.
 */
@Entity
@Table(schema = "contacts", name = "membership")
public class Membership {
    @Id
    @SequenceGenerator(name = "membership_id", sequenceName = "contacts.membership_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_id")
    private Long id;

    @Column(name = "council_id")
    private Long councilId;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    @Column(name = "detail_en")
    private String detailEn;

    @Column(name = "detail_fr")
    private String detailFr;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_class")
    private MembershipClass memberClass;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private PartialDate from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "to_precision"))
    private PartialDate to;

    private String note;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "archived_reason")
    private String archivedReason;

    @Column(name = "created_by")
    private Long createdBy;

    @Version
    private int version;

    protected Membership() {}

    Membership(LogMembership command, Long by) {
        createdBy = by;
        write(command);
    }

    final void write(LogMembership command) {
        councilId = command.councilId();
        organizationId = command.organizationId();
        personId = command.personId();
        role = command.role();
        detailEn = blankToNull(command.detailEn());
        detailFr = blankToNull(command.detailFr());
        memberClass = command.memberClass();
        from = command.from();
        to = command.to();
        note = blankToNull(command.note());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void archive(String reason, Instant when) {
        archivedAt = when;
        archivedReason = reason.strip();
    }

    void restore() {
        archivedAt = null;
        archivedReason = null;
    }

    /** @return a command that would write what is stored */
    LogMembership asCommand() {
        return new LogMembership(
                councilId, organizationId, personId, role, detailEn, detailFr, memberClass, from, to, note);
    }

    Long id() {
        return id;
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
