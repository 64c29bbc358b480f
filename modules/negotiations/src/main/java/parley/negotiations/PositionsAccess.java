package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/**
 * Who may do what with issues, positions, mandates and offers, on which pages and by which REST operations. The role opens
 * the page; what stands on it is for those on the chapter's need-to-know list.
 */
@ApplicationScoped
public class PositionsAccess implements OperationCatalogue {
    public static final String READ_ISSUES = "issues.read";
    public static final String LOG_ISSUE = "issues.log";
    public static final String LOG_POSITION = "positions.log";
    public static final String HOLD_POSITIONS = "positions.hold";

    /** The first issue of the sample, which is of a chapter that its negotiator may know. */
    private static final String EXAMPLE = "id=1001";

    private static final String LIST = "SPS";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_ISSUES, KernelAccess.READERS)
                        .page("/negotiations/issues/list")
                        .page("/negotiations/issues/grid")
                        .listedPage("/negotiations/issues/show", EXAMPLE, LIST)
                        .rest("GET /issues", "GET /issues/{id}", "GET /positions", "GET /positions/{id}"),
                Operation.of(LOG_ISSUE, KernelAccess.WRITERS)
                        .page("/negotiations/issues/log")
                        .listedPage("/negotiations/issues/edit", EXAMPLE, LIST)
                        .rest("POST /issues", "PUT /issues/{id}", "PATCH /issues/{id}"),
                Operation.of(LOG_POSITION, KernelAccess.WRITERS)
                        .listedPage("/negotiations/positions/log", "issue=1001", LIST)
                        .rest("POST /positions"),
                Operation.of(HOLD_POSITIONS, Role.ADMINISTRATOR).page("/negotiations/positions/hold"));
    }
}
