package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.OfferCriteria;
import parley.negotiations.offer.OfferKind;
import parley.negotiations.offer.OfferService;
import parley.negotiations.offer.OfferSummary;
import parley.negotiations.pointer.Pointer;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.ui.form.DirectoryBean;
import parley.ui.list.ListParameters;

/** The offers that the reader may know, and where others are held. */
@Named
@RequestScoped
public class ListOffersBacking {
    @Inject
    private OfferService offers;

    @Inject
    private PointerService pointers;

    @Inject
    private MarkingService markings;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private DirectoryBean directory;

    @Inject
    private ListParameters parameters;

    private Page<OfferSummary> page;

    public Page<OfferSummary> getPage() {
        if (page == null) {
            OfferCriteria criteria = new OfferCriteria(
                    getChapter(), getKind(), getDirection(), parameters.id("party", directory::isPartyId));
            page = offers.find(criteria, parameters.paging());
        }
        return page;
    }

    public List<Pointer> getPointers() {
        return pointers.all(new PointerCriteria(Set.of(PointerKind.OFFER), getChapter()));
    }

    private String getChapter() {
        return parameters.code("chapter", choices::isChapter);
    }

    public OfferKind getKind() {
        return parameters.constant(OfferKind.class, "kind");
    }

    public Direction getDirection() {
        return parameters.constant(Direction.class, "direction");
    }

    public OfferKind[] getKinds() {
        return OfferKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public boolean isFiltered() {
        return parameters.any("chapter", "kind", "direction");
    }

    public String getMarking() {
        return markings.highest(
                getPage().items().stream().map(OfferSummary::marking).toList());
    }
}
