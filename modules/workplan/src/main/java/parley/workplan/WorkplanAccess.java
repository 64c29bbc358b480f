package parley.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what in the work plan, on which pages and by which REST operations. */
@ApplicationScoped
public class WorkplanAccess implements OperationCatalogue {
    public static final String READ_PLANS = "plans.read";
    public static final String READ_ACTIVITIES = "activities.read";
    public static final String LOG_ACTIVITY = "activities.log";
    /** By the imports' own pages, which are a steward's. */
    public static final String IMPORT_ACTIVITIES = "activities.import";

    public static final String APPROVE_DUE_DATE = "activities.approveDueDate";
    public static final String READ_MEETINGS = "meetings.read";
    public static final String LOG_MEETING = "meetings.log";
    public static final String READ_FORUMS = "forums.read";

    private static final Set<Role> IMPORTERS = EnumSet.of(Role.STEWARD, Role.OFFICIAL, Role.NEGOTIATOR);

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_PLANS, KernelAccess.READERS)
                        .page("/workplan/plans/list")
                        .page("/workplan/plans/show", "code=WP-2026-2030")
                        .rest("GET /plans", "GET /plans/{id}"),
                Operation.of(READ_ACTIVITIES, KernelAccess.READERS)
                        .page("/workplan/activities/list")
                        .page("/workplan/activities/show", "id=1")
                        .rest(
                                "GET /activities",
                                "GET /activities/{id}",
                                "GET /activities/{id}/updates",
                                "GET /activities/{id}/due-proposals"),
                Operation.of(LOG_ACTIVITY, KernelAccess.WRITERS)
                        .page("/workplan/activities/log")
                        .page("/workplan/activities/edit", "id=1")
                        .page("/workplan/activities/archive", "id=1")
                        .rest(
                                "POST /activities",
                                "PUT /activities/{id}",
                                "PATCH /activities/{id}",
                                "POST /activities/{id}/updates",
                                "POST /activities/{id}/archive",
                                "POST /activities/{id}/restore"),
                Operation.of(IMPORT_ACTIVITIES, IMPORTERS),
                Operation.of(APPROVE_DUE_DATE, Role.MANAGER)
                        .page("/workplan/activities/due", "id=4")
                        .rest(
                                "POST /activities/{id}/due-proposals/{proposal}/approve",
                                "POST /activities/{id}/due-proposals/{proposal}/refuse"),
                Operation.of(READ_MEETINGS, KernelAccess.READERS)
                        .page("/workplan/meetings/list")
                        .page("/workplan/meetings/show", "id=1")
                        .rest("GET /meetings", "GET /meetings/{id}", "GET /meetings/{id}/outcomes"),
                Operation.of(LOG_MEETING, KernelAccess.WRITERS)
                        .page("/workplan/meetings/log")
                        .page("/workplan/meetings/edit", "id=1")
                        .page("/workplan/meetings/archive", "id=1")
                        .rest(
                                "POST /meetings",
                                "PUT /meetings/{id}",
                                "PATCH /meetings/{id}",
                                "POST /meetings/{id}/archive",
                                "POST /meetings/{id}/restore"),
                Operation.of(READ_FORUMS, KernelAccess.READERS)
                        .page("/workplan/forum-meetings/list")
                        .rest("GET /forum-meetings", "GET /forum-meetings/{id}"));
    }
}
