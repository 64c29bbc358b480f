package parley.negotiations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.negotiations.report.Audience;
import parley.negotiations.report.ReportKind;
import parley.negotiations.round.Clearance;
import parley.negotiations.round.ClearanceService;
import parley.negotiations.round.RoundService;

/** The report on a round. */
@Named
@ViewScoped
public class ReportRoundBacking extends ReportForm {
    @Inject
    private transient RoundService rounds;

    @Inject
    private transient ClearanceService clearances;

    @Override
    protected ReportKind kind() {
        return ReportKind.ROUND;
    }

    @Override
    protected String page() {
        return "/negotiations/rounds/report";
    }

    public String getLabel() {
        return rounds.get(getCode()).summary().label(Callers.current().language());
    }

    /** @return whether the internal summary moved on after the public one was cleared */
    public boolean isInternalChanged() {
        return getAudience() == Audience.PUBLIC
                && clearances.of(getReport().record()).state() == Clearance.State.INTERNAL_CHANGED;
    }
}
