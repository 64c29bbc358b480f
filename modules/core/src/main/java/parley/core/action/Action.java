package parley.core.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import parley.core.record.RecordRef;
import parley.core.text.BilingualText;

/**
 * What somebody has to do, and exactly where that was agreed. One register over all modules. Its status is a history of
 * rows; the text, who and when may be corrected. Never called a commitment: that word means market access here.
 */
@Entity
@Table(schema = "core", name = "action")
public class Action {
    @Id
    @SequenceGenerator(name = "action_id", sequenceName = "core.action_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "action_id")
    private Long id;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "text_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "text_stale"))
    private BilingualText text;

    @Column(name = "responsible_party_id")
    private Long responsiblePartyId;

    @Column(name = "responsible_person_id")
    private Long responsiblePersonId;

    @Column(name = "due_date")
    private LocalDate due;

    @Column(name = "source_kind")
    private String sourceKind;

    @Column(name = "source_id")
    private long sourceId;

    private String evidence;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    @Version
    private int version;

    protected Action() {}

    Action(LogAction command, RecordRef source, Instant now, Long by) {
        text = BilingualText.of(command.textEn(), command.textFr(), command.textSource());
        responsiblePartyId = command.partyId();
        responsiblePersonId = command.personId();
        due = command.due();
        sourceKind = source.kind();
        sourceId = source.id();
        createdAt = now;
        createdBy = by;
    }

    void correct(LogAction command) {
        text = text.edited(command.textEn(), command.textFr(), command.textSource());
        responsiblePartyId = command.partyId();
        responsiblePersonId = command.personId();
        due = command.due();
    }

    /** Records what shows that it was fulfilled. */
    void prove(String proof) {
        evidence = proof == null || proof.isBlank() ? evidence : proof.strip();
    }

    /** @return a command that would write what is stored */
    LogAction asCommand() {
        return new LogAction(text.en(), text.fr(), text.source(), responsiblePartyId, responsiblePersonId, due);
    }

    public Long id() {
        return id;
    }

    public RecordRef source() {
        return new RecordRef(sourceKind, sourceId);
    }

    public int version() {
        return version;
    }
}
