package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.ConsultationService;
import parley.ui.list.ListParameters;

/** Edits a consultation. */
@Named
@ViewScoped
public class EditConsultationBacking extends ConsultationForm {
    @Inject
    private transient ConsultationService consultations;

    @Inject
    private transient ListParameters parameters;

    private int version;

    @PostConstruct
    void read() {
        String asked = parameters.text("code");
        Consultation consultation = consultations.consultation(asked == null ? "" : asked);
        version = consultation.version();
        readAt(version);
        fill(consultation.asCommand());
    }

    public String save() {
        return save(() -> {
            consultations.edit(getCode(), versionOr(version), command());
            say("editConsultation.saved", getCode());
            return "/negotiations/consultations/show?code=" + getCode();
        });
    }
}
