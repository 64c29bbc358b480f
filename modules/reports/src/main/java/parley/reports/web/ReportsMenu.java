package parley.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** Reports in the navigation. */
@ApplicationScoped
public class ReportsMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        "menu.reports",
                        "/reports/progress/show",
                        60,
                        new MenuEntry("menu.progress", "/reports/progress/show", 1),
                        new MenuEntry("menu.keyFigures", "/reports/key-figures/list", 2)),
                new MenuEntry("menu.calendar", "/reports/calendar/show", 70));
    }
}
