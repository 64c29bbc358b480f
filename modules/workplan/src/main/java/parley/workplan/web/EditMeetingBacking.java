package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;
import parley.workplan.meeting.MeetingDetail;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingSource;
import parley.workplan.meeting.MeetingSummary;

/** Edits a work-plan meeting. */
@Named
@ViewScoped
public class EditMeetingBacking extends MeetingForm {
    @Inject
    private transient MeetingService meetings;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private int year;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound(MeetingSource.KIND, "");
        }
        MeetingDetail meeting = meetings.get(asked);
        MeetingSummary summary = meeting.summary();
        id = asked;
        version = meeting.version();
        readAt(version);
        year = summary.year();
        fill(meeting.content());
    }

    public String save() {
        return save(() -> {
            meetings.edit(id, versionOr(version), command());
            say("editMeeting.saved", getNumber(), getYear());
            return "/workplan/meetings/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getYear() {
        return Integer.toString(year);
    }
}
