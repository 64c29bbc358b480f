package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.record.Paging;

/** What waits for the reader. */
@Named
@RequestScoped
public class HomeBacking {
    @Inject
    private ActionRegister actions;

    @Inject
    private AccessTable access;

    private List<ActionSummary> mine;

    public List<ActionSummary> getMine() {
        if (mine == null) {
            mine = access.permits(Callers.current(), KernelAccess.READ_ACTIONS)
                    ? actions.find(ActionCriteria.owedBy(Callers.current().personId()), Paging.first())
                            .items()
                    : List.of();
        }
        return mine;
    }
}
