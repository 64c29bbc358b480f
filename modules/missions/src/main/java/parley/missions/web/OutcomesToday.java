package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.missions.MissionFigures;
import parley.missions.MissionsAccess;
import parley.missions.OutcomeFigure;
import parley.ui.format.FormatBean;
import parley.ui.home.FileFigure;
import parley.ui.home.FileFigures;

/** What missions led to so far: reported, and how much of it confirmed. */
@RequestScoped
public class OutcomesToday implements FileFigures {
    private static final int ORDER = 30;

    @Inject
    private MissionFigures missions;

    @Inject
    private AccessTable access;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    @Override
    public List<FileFigure> figures() {
        if (!access.permits(Callers.current(), MissionsAccess.READ_OUTCOMES)) {
            return List.of();
        }
        List<OutcomeFigure> stages = missions.outcomes(format.today());
        long reported = stages.stream().mapToLong(OutcomeFigure::count).sum();
        long confirmed = stages.stream().mapToLong(OutcomeFigure::confirmed).sum();
        return List.of(new FileFigure(
                ORDER,
                format.number(reported),
                "/missions/outcomes/list",
                texts.of(Callers.current().language(), "fileToday.outcomes", reported, confirmed)));
    }
}
