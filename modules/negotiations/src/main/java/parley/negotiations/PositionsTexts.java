package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of issues, positions, mandates and offers. */
@ApplicationScoped
public class PositionsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Positions";
    }
}
