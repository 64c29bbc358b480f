package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.ConsultationService;
import parley.ui.list.ListParameters;

/** Logs a submission to a consultation. */
@Named
@ViewScoped
public class LogSubmissionBacking extends SubmissionForm {
    @Inject
    private transient ConsultationService consultations;

    @Inject
    private transient ListParameters parameters;

    private String code;

    @PostConstruct
    void read() {
        String asked = parameters.text("consultation");
        Consultation consultation = consultations.consultation(asked == null ? "" : asked);
        code = consultation.code();
        setConsultationId(consultation.id());
    }

    public String save() {
        return save(() -> {
            long id = consultations.log(command());
            say("logSubmission.saved");
            return "/negotiations/submissions/show?id=" + id;
        });
    }

    public String getCode() {
        return code;
    }
}
