package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of negotiations. */
@ApplicationScoped
public class NegotiationsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Negotiations";
    }
}
