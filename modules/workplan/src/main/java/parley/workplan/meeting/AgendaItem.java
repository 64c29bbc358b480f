package parley.workplan.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import parley.core.text.BilingualText;

/** An item of a meeting's agenda, with its minutes and what came out of it. */
@Entity
@Table(schema = "workplan", name = "agenda_item")
public class AgendaItem {
    @Id
    @SequenceGenerator(name = "agenda_item_id", sequenceName = "workplan.agenda_item_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private int position;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "title_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "title_stale"))
    private BilingualText title = BilingualText.none();

    @Column(name = "start_time")
    private LocalTime startTime;

    private Integer minutes;

    @Column(name = "presenter_party_id")
    private Long presenterPartyId;

    @Column(name = "activity_id")
    private Long activityId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "notes_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "notes_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "notes_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "notes_stale"))
    private BilingualText notes = BilingualText.none();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaOutcome> outcomes = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(Meeting meeting) {
        this.meeting = meeting;
    }

    void write(LogAgendaItem command, int at) {
        position = at;
        title = title.edited(
                command.title().en(), command.title().fr(), command.title().source());
        startTime = command.startTime();
        minutes = command.minutes();
        presenterPartyId = command.presenterPartyId();
        activityId = command.activityId();
        notes = notes.edited(
                command.notes().en(), command.notes().fr(), command.notes().source());
    }

    /** @return whether an action of the register came out of it */
    boolean owed() {
        return outcomes.stream().anyMatch(AgendaOutcome::owed);
    }

    LogAgendaItem asCommand() {
        return new LogAgendaItem(
                id,
                title,
                startTime,
                minutes,
                presenterPartyId,
                activityId,
                notes,
                outcomes.stream().map(AgendaOutcome::asCommand).toList());
    }

    Long id() {
        return id;
    }

    BilingualText title() {
        return title;
    }

    List<AgendaOutcome> outcomes() {
        return outcomes;
    }
}
