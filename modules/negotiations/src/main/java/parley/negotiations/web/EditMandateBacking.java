package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.mandate.MandateDetail;
import parley.negotiations.mandate.MandateService;

/** Edits a mandate. */
@Named
@ViewScoped
public class EditMandateBacking extends MandateForm {
    @Inject
    private transient MandateService mandates;

    @PostConstruct
    void read() {
        MandateDetail mandate = mandates.get(asked("MANDATE"));
        opened(mandate.summary().id(), mandate.version(), mandate.summary().chapterCode());
        fill(mandate.content());
    }

    public String save() {
        return save(() -> {
            mandates.edit(getId(), version(), command());
            say("editMandate.saved");
            return "/negotiations/mandates/show?id=" + getId();
        });
    }
}
