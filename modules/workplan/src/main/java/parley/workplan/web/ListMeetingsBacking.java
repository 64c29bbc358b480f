package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.record.Page;
import parley.core.record.RecordState;
import parley.ui.list.ListParameters;
import parley.workplan.meeting.MeetingCriteria;
import parley.workplan.meeting.MeetingFormat;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.MeetingStatus;
import parley.workplan.meeting.MeetingSummary;
import parley.workplan.meeting.YearCount;

/** The meetings list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListMeetingsBacking {
    @Inject
    private MeetingService meetings;

    @Inject
    private ListParameters parameters;

    private Page<MeetingSummary> page;

    public Page<MeetingSummary> getPage() {
        if (page == null) {
            page = meetings.find(
                    new MeetingCriteria(
                            parameters.text("q"),
                            parameters.integer("year"),
                            getStatus(),
                            getFormat(),
                            parameters.date("from"),
                            parameters.date("to"),
                            getState()),
                    parameters.paging());
        }
        return page;
    }

    /** @return how many were held in each calendar year, this one first */
    public List<YearCount> getCounts() {
        return meetings.counts();
    }

    public RecordState getState() {
        return parameters.constant(RecordState.class, "state");
    }

    public MeetingStatus getStatus() {
        return parameters.constant(MeetingStatus.class, "status");
    }

    public MeetingFormat getFormat() {
        return parameters.constant(MeetingFormat.class, "format");
    }

    public boolean isFiltered() {
        return parameters.any("q", "year", "status", "format", "from", "to", "state");
    }
}
