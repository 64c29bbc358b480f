package parley.contacts.imports;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of imports of people and organizations. */
@ApplicationScoped
public class ContactImportTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.ContactImports";
    }
}
