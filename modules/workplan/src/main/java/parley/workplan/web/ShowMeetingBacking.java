package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.directory.DirectoryService;
import parley.core.directory.PersonCard;
import parley.core.error.NotFound;
import parley.core.time.Precision;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;
import parley.workplan.meeting.AgendaItemSource;
import parley.workplan.meeting.Attendance;
import parley.workplan.meeting.LogAgendaItem;
import parley.workplan.meeting.LogMeeting;
import parley.workplan.meeting.MeetingDetail;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingSource;
import parley.workplan.meeting.YearCount;

/** A work-plan meeting with everything about it. */
@Named
@RequestScoped
public class ShowMeetingBacking {
    @Inject
    private MeetingService meetings;

    @Inject
    private DirectoryService directory;

    @Inject
    private ActionRegister register;

    @Inject
    private WorkplanChoices choices;

    @Inject
    private FormatBean format;

    @Inject
    private ListParameters parameters;

    private MeetingDetail meeting;
    private List<ActionSummary> actions;

    /** Finds the meeting before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound(MeetingSource.KIND, "");
        }
        meeting = meetings.get(id);
    }

    public MeetingDetail getMeeting() {
        return meeting;
    }

    public YearCount getCount() {
        return meetings.count(meeting.summary().year());
    }

    /** @return "9:00–12:30" where it is, or an empty text */
    public String getTimes() {
        LogMeeting content = meeting.content();
        return content.startTime() == null ? "" : format.times(content.startTime(), content.endTime());
    }

    /** @return when it begins in Ottawa, where day, time and zone are known */
    public String getOttawa() {
        LogMeeting content = meeting.content();
        boolean known = content.startTime() != null
                && content.timeZone() != null
                && content.start().precision() == Precision.DAY;
        return known ? format.ottawa(content.start().value(), content.startTime(), content.timeZone()) : "";
    }

    /** @return when an item begins in Ottawa, where it differs and is known; else an empty text */
    public String ottawa(LogAgendaItem item) {
        LogMeeting content = meeting.content();
        boolean known = item.startTime() != null
                && content.timeZone() != null
                && content.start().precision() == Precision.DAY;
        return known ? format.ottawaTime(content.start().value(), item.startTime(), content.timeZone()) : "";
    }

    /** @return how long the items are planned to take together, in minutes */
    public int getMinutes() {
        return getAgenda().stream()
                .map(LogAgendaItem::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public List<String> names(Attendance attendance) {
        return meeting.content().parties().entrySet().stream()
                .filter(party -> party.getValue() == attendance)
                .map(Map.Entry::getKey)
                .map(choices::partyName)
                .sorted()
                .toList();
    }

    public List<String> getPresent() {
        return names(Attendance.PRESENT);
    }

    public List<String> getObservers() {
        return names(Attendance.OBSERVER);
    }

    public List<String> getExcused() {
        return names(Attendance.EXCUSED);
    }

    public Collection<PersonCard> getPeople() {
        return directory.people(meeting.content().personIds()).values();
    }

    public List<LogAgendaItem> getAgenda() {
        return meeting.content().agenda();
    }

    /** @return code and title of the activity that an item is about, or an empty text */
    public String activity(LogAgendaItem item) {
        return choices.getActivities().stream()
                .filter(activity -> item.activityId() != null && activity.id() == item.activityId())
                .map(choices::activityLabel)
                .findFirst()
                .orElse("");
    }

    public List<ActionSummary> getActions() {
        if (actions == null) {
            actions = register.agreedAt(
                    AgendaItemSource.KIND,
                    getAgenda().stream().map(LogAgendaItem::id).toList());
        }
        return actions;
    }
}
