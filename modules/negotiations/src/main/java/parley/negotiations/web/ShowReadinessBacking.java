package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.ahead.Readiness;
import parley.negotiations.ahead.ReadinessService;
import parley.ui.list.ListParameters;

/** What is owed before a round; without one, before the next. */
@Named
@RequestScoped
public class ShowReadinessBacking {
    @Inject
    private ReadinessService service;

    @Inject
    private ListParameters parameters;

    private Readiness readiness;

    /** Finds the round before the page renders, so that a wrong code is a 404. */
    public void load() {
        readiness = service.of(parameters.text("round"));
    }

    public Readiness getReadiness() {
        return readiness;
    }
}
