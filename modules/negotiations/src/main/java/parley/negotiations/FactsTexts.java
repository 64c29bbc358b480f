package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of targets and published figures while they are written. */
@ApplicationScoped
public class FactsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Facts";
    }
}
