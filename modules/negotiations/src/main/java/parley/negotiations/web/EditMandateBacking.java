package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.mandate.MandateService;
import parley.ui.list.ListParameters;

/** Edits a mandate. */
@Named
@ViewScoped
public class EditMandateBacking extends MandateForm {
    @Inject
    private transient MandateService mandates;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private String chapterCode;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("MANDATE", "");
        }
        MandateDetail mandate = mandates.get(asked);
        id = asked;
        version = mandate.version();
        readAt(version);
        chapterCode = mandate.summary().chapterCode();
        fill(mandate.content());
    }

    public String save() {
        return save(() -> {
            mandates.edit(id, versionOr(version), command());
            say("editMandate.saved");
            return "/negotiations/mandates/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getChapterCode() {
        return chapterCode;
    }
}
