package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of privacy: what is held, corrections, retention, anonymisation. */
@ApplicationScoped
public class PrivacyTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.Privacy";
    }
}
