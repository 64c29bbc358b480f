package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Who may do what with consultations and submissions. What was said in confidence is for the chapters' lists besides. */
@ApplicationScoped
public class ConsultationsAccess implements OperationCatalogue {
    public static final String READ_CONSULTATIONS = "consultations.read";
    public static final String LOG_CONSULTATION = "consultations.log";

    /** The first made-up submission, which is not in confidence. */
    private static final String EXAMPLE = "id=1001";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_CONSULTATIONS, KernelAccess.READERS)
                        .page("/negotiations/consultations/list")
                        .page("/negotiations/consultations/show", "code=GAZETTE-2018")
                        .page("/negotiations/submissions/list")
                        .page("/negotiations/submissions/show", EXAMPLE)
                        .rest(
                                "GET /consultations",
                                "GET /consultations/{id}",
                                "GET /submissions",
                                "GET /submissions/{id}"),
                Operation.of(LOG_CONSULTATION, KernelAccess.WRITERS)
                        .page("/negotiations/consultations/log")
                        .page("/negotiations/consultations/edit", "code=GAZETTE-2018")
                        .page("/negotiations/submissions/log", "consultation=GAZETTE-2018")
                        .page("/negotiations/submissions/edit", EXAMPLE)
                        .rest(
                                "POST /consultations",
                                "PUT /consultations/{id}",
                                "PATCH /consultations/{id}",
                                "POST /submissions",
                                "PUT /submissions/{id}",
                                "PATCH /submissions/{id}"));
    }
}
