package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of duplicates and merges. */
@ApplicationScoped
public class DuplicatesTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.Duplicates";
    }
}
