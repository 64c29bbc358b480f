package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.round.Clearance;
import parley.negotiations.round.ClearanceService;

/** Whether the public summary of the round on show may go out. */
@Named
@RequestScoped
public class ClearanceBacking {
    @Inject
    private ClearanceService service;

    @Inject
    private ShowRoundBacking round;

    private Clearance clearance;

    public Clearance getClearance() {
        if (clearance == null) {
            clearance = service.of(round.getRound().summary().id());
        }
        return clearance;
    }

    public String getCode() {
        return round.getRound().summary().code();
    }
}
