package parley.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of councils and memberships. */
@ApplicationScoped
public class CouncilsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.contacts.i18n.Councils";
    }
}
