package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.offer.OfferService;

/** Logs a version of an offer. */
@Named
@ViewScoped
public class LogOfferBacking extends OfferForm {
    @Inject
    private transient OfferService offers;

    @PostConstruct
    void read() {
        propose();
    }

    public String save() {
        return save(() -> {
            long id = offers.log(command(), document());
            say("logOffer.saved");
            return "/negotiations/offers/show?id=" + id;
        });
    }
}
