package parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what on the pages that belong to no feature. */
@ApplicationScoped
public class WorkspaceAccess implements OperationCatalogue {
    public static final String SIGN_IN = "sign-in";
    public static final String HOME = "home";
    public static final String ACCOUNT = "account";
    public static final String SEARCH = "search";
    public static final String HISTORY = "history";
    public static final String MOVE_ACTION = "actions.move";
    public static final String GLOSSARY = "glossary";
    public static final String VOCABULARIES = "vocabularies";
    public static final String SEE_ACTIONS = "actions.see";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.forAnybody(SIGN_IN)
                        .page("/sign-in")
                        .page("/error")
                        .page("/accessibility")
                        .page("/privacy"),
                Operation.forAnyAccount(HOME).page("/home"),
                Operation.forAnyAccount(ACCOUNT).page("/account/show"),
                Operation.forAnyAccount(SEARCH).page("/search", "q=TNC"),
                Operation.of(HISTORY, KernelAccess.READERS).page("/history", "kind=ROUND&id=18"),
                Operation.of(SEE_ACTIONS, KernelAccess.READERS)
                        .page("/actions/list")
                        .page("/actions/show", "id=1")
                        .rest("GET /actions", "GET /actions/{id}"),
                Operation.of(MOVE_ACTION, EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.MANAGER, Role.STEWARD))
                        .rest("PATCH /actions/{id}"),
                Operation.forAnyAccount(VOCABULARIES).rest("GET /vocabularies"),
                Operation.forAnyAccount(GLOSSARY).page("/help/glossary"));
    }
}
