package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what with reports, on which pages and by which REST operations. */
@ApplicationScoped
public class ReportsAccess implements OperationCatalogue {
    public static final String READ_PROGRESS = "reports.progress.read";
    public static final String WRITE_BRIEF = "reports.brief.write";
    public static final String READ_CALENDAR = "calendar.read";
    public static final String READ_KEY_FIGURES = "reports.keyFigures.read";

    private static final Set<Role> BRIEF_WRITERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.MANAGER);

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_PROGRESS, KernelAccess.READERS)
                        .page("/reports/progress/show")
                        .rest("GET /reports/progress"),
                Operation.of(WRITE_BRIEF, BRIEF_WRITERS).page("/reports/brief/edit"),
                Operation.of(READ_CALENDAR, KernelAccess.READERS)
                        .page("/reports/calendar/show")
                        .rest("GET /feeds/{secret}.ics"),
                Operation.of(READ_KEY_FIGURES, KernelAccess.READERS).page("/reports/key-figures/list"));
    }
}
