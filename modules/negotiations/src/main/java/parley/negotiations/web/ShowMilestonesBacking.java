package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.ahead.MilestoneService;
import parley.negotiations.ahead.Milestones;

/** Parliament's milestones by the policy. */
@Named
@RequestScoped
public class ShowMilestonesBacking {
    @Inject
    private MilestoneService service;

    private Milestones milestones;
    private Milestones.Lying lying;

    public Milestones getMilestones() {
        if (milestones == null) {
            milestones = service.all();
        }
        return milestones;
    }

    public Milestones.Lying getLying() {
        if (lying == null) {
            lying = service.lying();
        }
        return lying;
    }

    /** @return the sign of a state, as the style sheet names it */
    public String sign(Milestones.State state) {
        return switch (state) {
            case MET, DONE -> "ok";
            case LATE, MISSED -> "late";
            case DUE -> "soon";
            case UNKNOWN -> "none";
        };
    }
}
