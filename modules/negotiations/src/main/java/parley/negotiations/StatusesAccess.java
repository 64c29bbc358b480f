package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Who may say what of a chapter's status, and of the agreement's own. */
@ApplicationScoped
public class StatusesAccess implements OperationCatalogue {
    public static final String LOG_STATUS = "statuses.log";
    public static final String LOG_AGREEMENT_STATUS = "agreementStatuses.log";
    public static final String READ_DISCREPANCIES = "discrepancies.read";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(LOG_STATUS, KernelAccess.WRITERS)
                        .page("/negotiations/statuses/log", "chapter=SPS")
                        .rest("POST /chapters/{id}/statuses"),
                Operation.of(LOG_AGREEMENT_STATUS, KernelAccess.WRITERS)
                        .page("/negotiations/agreement/log", "agreement=ACFTA")
                        .rest("POST /agreements/{id}/statuses"),
                Operation.of(READ_DISCREPANCIES, KernelAccess.READERS)
                        .page("/negotiations/discrepancies/list")
                        .rest("GET /chapters/{id}/statuses", "GET /negotiations/discrepancies"));
    }
}
