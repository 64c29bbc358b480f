package parley.workplan.web;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import parley.ui.form.Pair;
import parley.workplan.meeting.LogAgendaItem;

/** One agenda item with its outcomes while it is typed; without a title it is none. */
public class AgendaLine implements Serializable {
    private Long id;
    private Pair title = new Pair();
    private LocalTime startTime;
    private Integer minutes;
    private Long presenterPartyId;
    private Long activityId;
    private Pair notes = new Pair();
    private final List<OutcomeLine> outcomes = new ArrayList<>(List.of(new OutcomeLine()));

    static AgendaLine of(LogAgendaItem item) {
        AgendaLine line = new AgendaLine();
        line.id = item.id();
        line.title = Pair.of(item.title());
        line.startTime = item.startTime();
        line.minutes = item.minutes();
        line.presenterPartyId = item.presenterPartyId();
        line.activityId = item.activityId();
        line.notes = Pair.of(item.notes());
        line.outcomes.clear();
        item.outcomes().forEach(outcome -> line.outcomes.add(OutcomeLine.of(outcome)));
        line.outcomes.add(new OutcomeLine());
        return line;
    }

    boolean used() {
        return id != null
                || !title.text().isEmpty()
                || !notes.text().isEmpty()
                || outcomes.stream().anyMatch(OutcomeLine::used);
    }

    /** Lines in which nothing was typed go, so that what is refused points to the line that is seen. */
    LogAgendaItem command() {
        outcomes.removeIf(line -> !line.used());
        return new LogAgendaItem(
                id,
                title.text(),
                startTime,
                minutes,
                presenterPartyId,
                activityId,
                notes.text(),
                outcomes.stream().map(OutcomeLine::command).toList());
    }

    /** @return where the new line stands */
    int addOutcome() {
        outcomes.add(new OutcomeLine());
        return outcomes.size() - 1;
    }

    /** @return whether somebody owes something from it: then it stays */
    public boolean isOwing() {
        return outcomes.stream().anyMatch(OutcomeLine::isOwed);
    }

    public List<OutcomeLine> getOutcomes() {
        return outcomes;
    }

    public Pair getTitle() {
        return title;
    }

    public Pair getNotes() {
        return notes;
    }

    public LocalTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalTime startTime) {
        this.startTime = startTime;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Long getPresenterPartyId() {
        return presenterPartyId;
    }

    public void setPresenterPartyId(Long presenterPartyId) {
        this.presenterPartyId = presenterPartyId;
    }

    public Long getActivityId() {
        return activityId;
    }

    public void setActivityId(Long activityId) {
        this.activityId = activityId;
    }
}
