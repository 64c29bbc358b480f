package parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;

/** Who may do what on the pages that belong to no feature. */
@ApplicationScoped
public class WorkspaceAccess implements OperationCatalogue {
    public static final String SIGN_IN = "sign-in";
    public static final String HOME = "home";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.forAnybody(SIGN_IN).page("/sign-in").page("/error"),
                Operation.forAnyAccount(HOME).page("/home"));
    }
}
