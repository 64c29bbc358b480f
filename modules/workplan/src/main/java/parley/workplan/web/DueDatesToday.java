package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.Paging;
import parley.core.text.Texts;
import parley.ui.format.FormatBean;
import parley.ui.home.FileFigure;
import parley.ui.home.FileFigures;
import parley.workplan.WorkplanAccess;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityService;

/** New due dates that wait for the reader's approval; nothing for those who may not approve or where none waits. */
@RequestScoped
public class DueDatesToday implements FileFigures {
    /** After the meetings. */
    private static final int ORDER = 21;

    @Inject
    private ActivityService activities;

    @Inject
    private AccessTable access;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    @Override
    public List<FileFigure> figures() {
        if (!access.permits(Callers.current(), WorkplanAccess.APPROVE_DUE_DATE)) {
            return List.of();
        }
        long waiting = activities
                .find(ActivityCriteria.waitingForApproval(), Paging.first())
                .total();
        return waiting == 0
                ? List.of()
                : List.of(new FileFigure(
                        ORDER,
                        format.number(waiting),
                        "/workplan/activities/list?waiting=true",
                        texts.of(Callers.current().language(), "fileToday.dueDates", waiting)));
    }
}
