package parley.workplan.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import parley.core.text.BilingualText;

/** What an agenda item came to. One that is an action points to the register and is not rewritten here. */
@Entity
@Table(schema = "workplan", name = "outcome")
public class AgendaOutcome {
    @Id
    @SequenceGenerator(name = "agenda_outcome_id", sequenceName = "workplan.outcome_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_outcome_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "item_id")
    private AgendaItem item;

    private int position;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "text_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "text_stale"))
    private BilingualText text = BilingualText.none();

    @Column(name = "action_id")
    private Long actionId;

    protected AgendaOutcome() {}

    /** @param actionId of the register, for an action only */
    AgendaOutcome(AgendaItem item, OutcomeKind kind, Long actionId) {
        this.item = item;
        this.kind = kind;
        this.actionId = actionId;
    }

    void write(BilingualText words, int at) {
        position = at;
        text = text.edited(words.en(), words.fr(), words.source());
    }

    void at(int newPosition) {
        position = newPosition;
    }

    boolean owed() {
        return actionId != null;
    }

    LogAgendaOutcome asCommand() {
        return new LogAgendaOutcome(id, kind, text, null, null, actionId);
    }

    Long id() {
        return id;
    }
}
