package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of what is said of chapters' statuses. */
@ApplicationScoped
public class StatusesTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Statuses";
    }
}
