package parley.workspace.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** Administration in the navigation. */
@ApplicationScoped
public class AdministrationMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "menu.administration",
                "/administration/accounts/list",
                90,
                new MenuEntry("menu.accounts", "/administration/accounts/list", 1),
                new MenuEntry("menu.lists", "/administration/lists/list", 2),
                new MenuEntry("menu.settings", "/administration/settings/edit", 3),
                new MenuEntry("menu.audit", "/administration/audit/list", 4)));
    }
}
