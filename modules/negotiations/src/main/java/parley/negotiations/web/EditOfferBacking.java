package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.offer.OfferDetail;
import parley.negotiations.offer.OfferService;

/** Edits what is said of an offer. */
@Named
@ViewScoped
public class EditOfferBacking extends OfferForm {
    @Inject
    private transient OfferService offers;

    @PostConstruct
    void read() {
        OfferDetail offer = offers.get(asked("OFFER"));
        opened(offer.summary().id(), offer.version(), offer.summary().chapterCode());
        fill(offer.content());
    }

    public String save() {
        return save(() -> {
            offers.edit(getId(), version(), command(), document());
            say("editOffer.saved");
            return "/negotiations/offers/show?id=" + getId();
        });
    }
}
