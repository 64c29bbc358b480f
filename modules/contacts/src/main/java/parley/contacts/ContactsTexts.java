package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of contacts. */
@ApplicationScoped
public class ContactsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.Contacts";
    }
}
