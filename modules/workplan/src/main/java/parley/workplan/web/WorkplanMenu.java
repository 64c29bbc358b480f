package parley.workplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** The work plan in the navigation. */
@ApplicationScoped
public class WorkplanMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "menu.workplan",
                "/workplan/meetings/list",
                20,
                new MenuEntry("menu.meetings", "/workplan/meetings/list", 1),
                new MenuEntry("menu.activities", "/workplan/activities/list", 2),
                new MenuEntry("menu.plans", "/workplan/plans/list", 3),
                new MenuEntry("menu.forumMeetings", "/workplan/forum-meetings/list", 4)));
    }
}
