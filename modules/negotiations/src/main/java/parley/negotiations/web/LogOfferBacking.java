package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.offer.OfferService;
import parley.ui.list.ListParameters;

/** Logs a version of an offer. */
@Named
@ViewScoped
public class LogOfferBacking extends OfferForm {
    @Inject
    private transient OfferService offers;

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
            long id = offers.log(command(), document());
            say("logOffer.saved");
            return "/negotiations/offers/show?id=" + id;
        });
    }
}
