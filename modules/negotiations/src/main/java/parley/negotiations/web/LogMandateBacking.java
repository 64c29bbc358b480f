package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.mandate.MandateService;
import parley.ui.list.ListParameters;

/** Logs a mandate. */
@Named
@ViewScoped
public class LogMandateBacking extends MandateForm {
    @Inject
    private transient MandateService mandates;

    @Inject
    private transient NeedToKnow needToKnow;

    @Inject
    private transient ListParameters parameters;

    /** Proposes the chapter of the address, and the usual marking. */
    @PostConstruct
    void read() {
        setMarking(needToKnow.usualMarking());
        String code = parameters.text("chapter");
        needToKnow.chapters().stream()
                .filter(chapter -> chapter.code().equals(code))
                .map(KnownChapter::id)
                .forEach(this::setChapterId);
    }

    public String save() {
        return save(() -> {
            long id = mandates.log(command());
            say("logMandate.saved");
            return "/negotiations/mandates/show?id=" + id;
        });
    }
}
