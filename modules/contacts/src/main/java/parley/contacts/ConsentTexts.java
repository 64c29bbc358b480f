package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of consents and of what depends on them. */
@ApplicationScoped
public class ConsentTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.Consent";
    }
}
