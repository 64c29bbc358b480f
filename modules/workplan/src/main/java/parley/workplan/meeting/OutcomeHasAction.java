package parley.workplan.meeting;

import parley.core.error.DomainException;

/** What somebody owes is not taken away by leaving its agenda item out: it is cancelled in the register. */
public class OutcomeHasAction extends DomainException {
    public OutcomeHasAction(String item) {
        super("agenda", item);
    }
}
