package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.mandate.MandateSummary;
import parley.negotiations.pointer.Pointer;
import parley.negotiations.pointer.PointerCriteria;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.ui.list.ListParameters;

/** The mandates that the reader may know, and where others are held. */
@Named
@RequestScoped
public class ListMandatesBacking {
    @Inject
    private MandateService mandates;

    @Inject
    private PointerService pointers;

    @Inject
    private MarkingService markings;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private ListParameters parameters;

    private Page<MandateSummary> page;

    public Page<MandateSummary> getPage() {
        if (page == null) {
            page = mandates.find(getChapter(), parameters.paging());
        }
        return page;
    }

    private String getChapter() {
        return parameters.code("chapter", choices::isChapter);
    }

    public boolean isListed() {
        return mandates.listed();
    }

    public List<Pointer> getPointers() {
        return pointers.all(new PointerCriteria(Set.of(PointerKind.MANDATE), getChapter()));
    }

    public String getMarking() {
        return markings.highest(
                getPage().items().stream().map(MandateSummary::marking).toList());
    }
}
