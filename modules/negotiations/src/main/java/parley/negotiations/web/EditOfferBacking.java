package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.offer.OfferDetail;
import parley.negotiations.offer.OfferService;
import parley.ui.list.ListParameters;

/** Edits what is said of an offer. */
@Named
@ViewScoped
public class EditOfferBacking extends OfferForm {
    @Inject
    private transient OfferService offers;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private String chapterCode;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("OFFER", "");
        }
        OfferDetail offer = offers.get(asked);
        id = asked;
        version = offer.version();
        readAt(version);
        chapterCode = offer.summary().chapterCode();
        fill(offer.content());
    }

    public String save() {
        return save(() -> {
            offers.edit(id, versionOr(version), command(), document());
            say("editOffer.saved");
            return "/negotiations/offers/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getChapterCode() {
        return chapterCode;
    }
}
