package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of readiness, forecast, milestones and the pack of a round. */
@ApplicationScoped
public class AheadTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Ahead";
    }
}
