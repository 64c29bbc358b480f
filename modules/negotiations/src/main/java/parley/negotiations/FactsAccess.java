package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Who writes down targets and published figures of an agreement. */
@ApplicationScoped
public class FactsAccess implements OperationCatalogue {
    public static final String WRITE_FACTS = "facts.write";

    @Override
    public List<Operation> operations() {
        return List.of(Operation.of(WRITE_FACTS, KernelAccess.WRITERS)
                .page("/negotiations/facts/list")
                .page("/negotiations/facts/edit", "what=TARGET")
                .rest(
                        "GET /negotiations/facts",
                        "GET /negotiations/facts/{what}/{id}",
                        "POST /negotiations/facts",
                        "PUT /negotiations/facts/{what}/{id}"));
    }
}
