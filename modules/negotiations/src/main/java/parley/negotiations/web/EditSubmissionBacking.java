package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionDetail;
import parley.ui.list.ListParameters;

/** Edits a submission. */
@Named
@ViewScoped
public class EditSubmissionBacking extends SubmissionForm {
    @Inject
    private transient ConsultationService consultations;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("SUBMISSION", "");
        }
        SubmissionDetail submission = consultations.get(asked);
        id = asked;
        version = submission.version();
        readAt(version);
        fill(submission.content());
    }

    public String save() {
        return save(() -> {
            consultations.edit(id, versionOr(version), command());
            say("editSubmission.saved");
            return "/negotiations/submissions/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }
}
