package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may plan a round's week, seat people in sessions and clear what is published of a round. */
@ApplicationScoped
public class ScheduleAccess implements OperationCatalogue {
    public static final String READ_SCHEDULE = "schedule.read";
    public static final String PLAN = "schedule.plan";
    public static final String CLEAR_ROUND = "rounds.clear";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_SCHEDULE, KernelAccess.READERS)
                        .page("/negotiations/schedule/show", "round=TNC-17")
                        .rest("GET /rounds/{id}/schedule", "GET /sessions/{id}/attendance"),
                Operation.of(PLAN, KernelAccess.WRITERS)
                        .page("/negotiations/attendance/edit", "session=1")
                        .rest(
                                "POST /sessions/conflicts",
                                "POST /sessions/{id}/attendance",
                                "DELETE /sessions/{id}/attendance/{seat}",
                                "POST /sessions/{id}/voices",
                                "DELETE /sessions/{id}/voices/{voice}"),
                Operation.of(CLEAR_ROUND, Role.MANAGER)
                        .page("/negotiations/rounds/clear", "code=TNC-17")
                        .rest("POST /rounds/{id}/clear"));
    }
}
