package parley.negotiations.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** Negotiations in the navigation. */
@ApplicationScoped
public class NegotiationsMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        "menu.negotiations",
                        "/negotiations/rounds/list",
                        10,
                        new MenuEntry("menu.rounds", "/negotiations/rounds/list", 1),
                        new MenuEntry("menu.matrix", "/negotiations/matrix/show", 2),
                        new MenuEntry("menu.chapters", "/negotiations/chapters/list", 3),
                        new MenuEntry("menu.agreement", "/negotiations/agreement/show", 4),
                        new MenuEntry("menu.texts", "/negotiations/texts/list", 5),
                        new MenuEntry("menu.issues", "/negotiations/issues/list", 6),
                        new MenuEntry("menu.mandates", "/negotiations/mandates/list", 7),
                        new MenuEntry("menu.offers", "/negotiations/offers/list", 8),
                        new MenuEntry("menu.discrepancies", "/negotiations/discrepancies/list", 9),
                        new MenuEntry("menu.readiness", "/negotiations/readiness/show", 10),
                        new MenuEntry("menu.forecast", "/negotiations/forecast/show", 11),
                        new MenuEntry("menu.milestones", "/negotiations/milestones/show", 12),
                        new MenuEntry("menu.consultations", "/negotiations/consultations/list", 13),
                        new MenuEntry("menu.bodies", "/negotiations/bodies/list", 14)),
                MenuEntry.within(
                        "menu.administration",
                        new MenuEntry("menu.withheld", "/negotiations/chapters/withhold", 10),
                        new MenuEntry("menu.holdPositions", "/negotiations/positions/hold", 11),
                        new MenuEntry("menu.vocabularies", "/negotiations/vocabularies/edit", 12),
                        new MenuEntry("menu.textWords", "/negotiations/texts/words", 13)));
    }
}
