package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what in negotiations, on which pages and by which REST operations. */
@ApplicationScoped
public class NegotiationsAccess implements OperationCatalogue {
    public static final String READ_ROUNDS = "rounds.read";
    public static final String LOG_ROUND = "rounds.log";
    public static final String EDIT_ROUND = "rounds.edit";
    public static final String LOG_SESSION = "sessions.log";
    public static final String READ_CHAPTERS = "chapters.read";
    public static final String WITHHOLD_CHAPTERS = "chapters.withhold";
    public static final String READ_AGREEMENTS = "agreements.read";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_ROUNDS, KernelAccess.READERS)
                        .page("/negotiations/rounds/list")
                        .page("/negotiations/rounds/show", "code=TNC-17")
                        .page("/negotiations/sessions/show", "id=1")
                        .rest("GET /rounds", "GET /rounds/{id}", "GET /sessions", "GET /sessions/{id}"),
                Operation.of(LOG_ROUND, KernelAccess.WRITERS)
                        .page("/negotiations/rounds/log")
                        .rest("POST /rounds"),
                Operation.of(EDIT_ROUND, KernelAccess.WRITERS)
                        .page("/negotiations/rounds/edit", "code=TNC-17")
                        .rest("PUT /rounds/{id}", "PATCH /rounds/{id}"),
                Operation.of(LOG_SESSION, KernelAccess.WRITERS)
                        .page("/negotiations/sessions/log", "round=TNC-17")
                        .page("/negotiations/sessions/edit", "id=1")
                        .rest("POST /sessions", "PUT /sessions/{id}", "PATCH /sessions/{id}"),
                Operation.of(READ_CHAPTERS, KernelAccess.READERS)
                        .page("/negotiations/matrix/show")
                        .page("/negotiations/chapters/list")
                        .page("/negotiations/chapters/show", "code=SPS")
                        .rest("GET /chapters", "GET /chapters/{id}", "GET /negotiations/matrix"),
                Operation.of(WITHHOLD_CHAPTERS, Role.ADMINISTRATOR).page("/negotiations/chapters/withhold"),
                Operation.of(READ_AGREEMENTS, KernelAccess.READERS)
                        .page("/negotiations/agreement/show")
                        .rest("GET /agreements", "GET /agreements/{id}", "GET /agreements/{id}/statuses"));
    }
}
