package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.mandate.MandateService;

/** Logs a mandate. */
@Named
@ViewScoped
public class LogMandateBacking extends MandateForm {
    @Inject
    private transient MandateService mandates;

    @PostConstruct
    void read() {
        propose();
    }

    public String save() {
        return save(() -> {
            long id = mandates.log(command());
            say("logMandate.saved");
            return "/negotiations/mandates/show?id=" + id;
        });
    }
}
