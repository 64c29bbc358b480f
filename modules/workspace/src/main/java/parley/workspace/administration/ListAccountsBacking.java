package parley.workspace.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.AccountCriteria;
import parley.core.access.AccountService;
import parley.core.access.AccountState;
import parley.core.access.AccountSummary;
import parley.core.access.Role;
import parley.core.record.Page;
import parley.ui.list.ListParameters;

/** The accounts: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListAccountsBacking {
    @Inject
    private AccountService accounts;

    @Inject
    private ListParameters parameters;

    private Page<AccountSummary> page;

    public Page<AccountSummary> getPage() {
        if (page == null) {
            page = accounts.find(getCriteria(), parameters.paging());
        }
        return page;
    }

    public AccountCriteria getCriteria() {
        return AccountCriteria.read(parameters.filters());
    }

    public boolean isFiltered() {
        return parameters.any("q", "role", "state");
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }
}
