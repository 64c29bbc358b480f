package parley.workplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.workplan.meeting.MeetingDetail;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingStatus;

/** Logs a work-plan meeting with its attendance, agenda and outcomes. */
@Named
@ViewScoped
public class LogMeetingBacking extends MeetingForm {
    @Inject
    private transient MeetingService meetings;

    public String save() {
        return save(() -> {
            if (getStatus() != MeetingStatus.HELD) {
                getParties().clear();
            }
            MeetingDetail logged = meetings.get(meetings.log(command()));
            say(
                    "logMeeting.saved",
                    logged.summary().number(),
                    Integer.toString(logged.summary().year()));
            return "/workplan/meetings/show?id=" + logged.summary().id();
        });
    }
}
