package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.marking.MarkingService;
import parley.core.party.PartyService;
import parley.negotiations.ahead.Readiness;
import parley.negotiations.ahead.ReadinessService;
import parley.ui.list.ListParameters;

/** What is owed before a round; without one, before the next. */
@Named
@RequestScoped
public class ShowReadinessBacking {
    @Inject
    private ReadinessService service;

    @Inject
    private PartyService parties;

    @Inject
    private MarkingService markings;

    @Inject
    private ListParameters parameters;

    private Readiness readiness;

    /** Finds the round before the page renders, so that a wrong code is a 404. */
    public void load() {
        readiness = service.of(parameters.text("round"));
    }

    public Readiness getReadiness() {
        return readiness;
    }

    /** @return what is owed before that round, on its own page */
    public Readiness of(String round) {
        if (readiness == null) {
            readiness = service.of(round);
        }
        return readiness;
    }

    /** @return the party's name in the reader's language */
    public String party(String code) {
        return parties.byCode(code)
                .map(party -> party.name(Callers.current().language()))
                .orElse(code);
    }

    /** @return the highest marking of the texts that it tells of */
    public String getMarking() {
        return markings.highest(
                readiness.texts().stream().map(owed -> owed.last().marking()).toList());
    }
}
