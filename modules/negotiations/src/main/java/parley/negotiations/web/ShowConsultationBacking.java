package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.marking.MarkingService;
import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.Heard;
import parley.negotiations.consultation.SubmissionSummary;
import parley.ui.list.ListParameters;

/** A consultation and what was heard in it, chapter by chapter; with {@code public} in the address, what anybody may read. */
@Named
@RequestScoped
public class ShowConsultationBacking {
    @Inject
    private ConsultationService consultations;

    @Inject
    private MarkingService markings;

    @Inject
    private ListParameters parameters;

    private Consultation consultation;
    private List<Heard> heard;

    /** Finds the consultation before the page renders, so that a wrong code is a 404. */
    public void load() {
        String code = parameters.text("code");
        consultation = consultations.consultation(code == null ? "" : code);
        heard = consultations.heard(consultation.code(), isPublicOnly());
    }

    public boolean isPublicOnly() {
        return Boolean.TRUE.equals(parameters.flag("public"));
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public List<Heard> getHeard() {
        return heard;
    }

    public String getMarking() {
        return markings.highest(heard.stream()
                .flatMap(each -> each.submissions().stream())
                .map(SubmissionSummary::marking)
                .toList());
    }
}
