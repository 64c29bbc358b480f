package parley.missions.web;

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
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.missions.outcome.OutcomeDetail;
import parley.missions.outcome.OutcomeService;
import parley.missions.outcome.OutcomeSource;
import parley.ui.list.ListParameters;

/** An outcome with its steps, values and actions. */
@Named
@RequestScoped
public class ShowOutcomeBacking {
    @Inject
    private OutcomeService outcomes;

    @Inject
    private ActionRegister register;

    @Inject
    private AccessTable access;

    @Inject
    private ListParameters parameters;

    private OutcomeDetail outcome;
    private List<ActionSummary> actions;

    /** Finds the outcome before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound(OutcomeSource.KIND, "");
        }
        outcome = outcomes.get(id);
    }

    public OutcomeDetail getOutcome() {
        return outcome;
    }

    public List<ActionSummary> getActions() {
        if (actions == null) {
            RecordRef source =
                    new RecordRef(OutcomeSource.KIND, outcome.summary().id());
            actions = access.permits(Callers.current(), KernelAccess.READ_ACTIONS)
                    ? register.find(ActionCriteria.of(source), Paging.longest()).items()
                    : List.of();
        }
        return actions;
    }
}
