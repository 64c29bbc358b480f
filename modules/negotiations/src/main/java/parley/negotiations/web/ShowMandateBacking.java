package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.mandate.MandateService;
import parley.ui.list.ListParameters;

/** A mandate. */
@Named
@RequestScoped
public class ShowMandateBacking {
    @Inject
    private MandateService mandates;

    @Inject
    private ListParameters parameters;

    private MandateDetail mandate;

    /** Finds the mandate before the page renders: one that the reader may not know is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("MANDATE", "");
        }
        mandate = mandates.get(id);
    }

    public MandateDetail getMandate() {
        return mandate;
    }
}
