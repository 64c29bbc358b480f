package parley.contacts.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.ui.layout.MenuContributor;
import parley.ui.layout.MenuEntry;

/** Contacts in the navigation. */
@ApplicationScoped
public class ContactsMenu implements MenuContributor {
    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry(
                "menu.contacts",
                "/contacts/people/list",
                40,
                new MenuEntry("menu.people", "/contacts/people/list", 1),
                new MenuEntry("menu.organizations", "/contacts/organizations/list", 2),
                new MenuEntry("menu.councils", "/contacts/councils/list", 3),
                new MenuEntry("menu.namedLists", "/contacts/lists/list", 4),
                new MenuEntry("menu.interactions", "/contacts/interactions/list", 5),
                new MenuEntry("menu.consents", "/contacts/consents/list", 6),
                new MenuEntry("menu.consentBases", "/contacts/consents/bases", 7),
                new MenuEntry("menu.duplicates", "/contacts/duplicates/list", 8),
                new MenuEntry("menu.imports", "/exchange/imports/list", 9),
                new MenuEntry("menu.privacy", "/contacts/privacy/list", 10)));
    }
}
