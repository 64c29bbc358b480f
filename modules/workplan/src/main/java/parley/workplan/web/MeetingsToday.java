package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.ui.format.FormatBean;
import parley.ui.home.FileFigure;
import parley.ui.home.FileFigures;
import parley.workplan.WorkplanAccess;
import parley.workplan.meeting.MeetingService;
import parley.workplan.meeting.YearCount;

/** Work-plan meetings held this calendar year; a count, never progress against three. */
@RequestScoped
public class MeetingsToday implements FileFigures {
    private static final int ORDER = 20;

    @Inject
    private MeetingService meetings;

    @Inject
    private AccessTable access;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    @Override
    public List<FileFigure> figures() {
        if (!access.permits(Callers.current(), WorkplanAccess.READ_MEETINGS)) {
            return List.of();
        }
        YearCount count = meetings.count(format.today().getYear());
        String year = Integer.toString(count.year());
        return List.of(new FileFigure(
                ORDER,
                format.number(count.held()),
                "/workplan/meetings/list?year=" + year + "&status=HELD",
                texts.of(Callers.current().language(), "fileToday.meetings", count.held(), year)));
    }
}
