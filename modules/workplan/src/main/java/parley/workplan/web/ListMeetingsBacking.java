package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import parley.core.record.Page;
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
    private static final int FIRST_COUNTED = 2024;

    @Inject
    private Clock clock;

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
                            parameters.date("to")),
                    parameters.paging());
        }
        return page;
    }

    /** @return how many were held, this calendar year first, then the years of the list's plan */
    public List<YearCount> getCounts() {
        int thisYear = LocalDate.now(clock).getYear();
        return IntStream.iterate(thisYear, year -> year >= FIRST_COUNTED, year -> year - 1)
                .mapToObj(meetings::count)
                .filter(count -> count.year() == thisYear || count.held() > 0)
                .toList();
    }

    public MeetingStatus getStatus() {
        return parameters.constant(MeetingStatus.class, "status");
    }

    public MeetingFormat getFormat() {
        return parameters.constant(MeetingFormat.class, "format");
    }

    public boolean isFiltered() {
        return parameters.any("q", "year", "status", "format", "from", "to");
    }
}
