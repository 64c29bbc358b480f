package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionDetail;
import parley.ui.list.ListParameters;

/** A submission. */
@Named
@RequestScoped
public class ShowSubmissionBacking {
    @Inject
    private ConsultationService consultations;

    @Inject
    private ListParameters parameters;

    private SubmissionDetail submission;

    /** Finds the submission before the page renders: one that the reader may not know is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("SUBMISSION", "");
        }
        submission = consultations.get(id);
    }

    public SubmissionDetail getSubmission() {
        return submission;
    }
}
