package parley.negotiations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.consultation.ConsultationService;

/** Logs a consultation. */
@Named
@ViewScoped
public class LogConsultationBacking extends ConsultationForm {
    @Inject
    private transient ConsultationService consultations;

    public String save() {
        return save(() -> {
            consultations.log(command());
            say("logConsultation.saved", getCode());
            return "/negotiations/consultations/show?code=" + getCode();
        });
    }
}
