package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of imports of chapter statuses, sessions and actions. */
@ApplicationScoped
public class HistoryTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.History";
    }
}
