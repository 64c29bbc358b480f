package parley.missions.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** Missions in the navigation. */
@ApplicationScoped
public class MissionsMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "menu.missions",
                "/missions/missions/list",
                30,
                new MenuEntry("menu.missionList", "/missions/missions/list", 1),
                new MenuEntry("menu.outcomes", "/missions/outcomes/list", 2)));
    }
}
