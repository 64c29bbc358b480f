package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Who may see what lies ahead of a round, pack for it, and write down Parliament's milestones. */
@ApplicationScoped
public class AheadAccess implements OperationCatalogue {
    public static final String READ_AHEAD = "ahead.read";
    public static final String PACK = "rounds.pack";
    public static final String WRITE_MILESTONES = "milestones.write";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_AHEAD, KernelAccess.READERS)
                        .page("/negotiations/readiness/show")
                        .page("/negotiations/forecast/show")
                        .page("/negotiations/milestones/show")
                        .rest(
                                "GET /negotiations/readiness",
                                "GET /negotiations/forecast",
                                "GET /negotiations/milestones"),
                Operation.of(PACK, KernelAccess.WRITERS)
                        .page("/negotiations/rounds/pack", "code=TNC-17")
                        .rest("GET /rounds/{id}/pack"),
                Operation.of(WRITE_MILESTONES, KernelAccess.WRITERS)
                        .page("/negotiations/milestones/edit")
                        .rest("PUT /negotiations/milestones/{kind}", "POST /negotiations/sitting-days"));
    }
}
