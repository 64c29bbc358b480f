package parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may use the pages of administration. */
@ApplicationScoped
public class AdministrationAccess implements OperationCatalogue {
    public static final String ACCOUNTS = "administration.accounts";
    public static final String LISTS = "administration.lists";
    public static final String SETTINGS = "administration.settings";
    public static final String AUDIT = "administration.audit";

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(ACCOUNTS, Role.ADMINISTRATOR)
                        .page("/administration/accounts/list")
                        .page("/administration/accounts/add")
                        .page("/administration/accounts/edit", "id=1"),
                Operation.of(LISTS, Role.ADMINISTRATOR)
                        .page("/administration/lists/list")
                        .page("/administration/lists/show", "code=SPS"),
                Operation.of(SETTINGS, Role.ADMINISTRATOR).page("/administration/settings/edit"),
                Operation.of(AUDIT, Role.AUDITOR, Role.ADMINISTRATOR).page("/administration/audit/list"));
    }
}
