package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of named lists. */
@ApplicationScoped
public class ListsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.Lists";
    }
}
