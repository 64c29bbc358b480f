package parley.workspace.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** Home and the register of actions. */
@ApplicationScoped
public class WorkspaceMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("menu.home", "/home", 0),
                new MenuEntry("menu.actions", "/actions/list", 50),
                new MenuEntry("menu.glossary", "/help/glossary", 80));
    }
}
