package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Words of the table of a text's brackets. */
@ApplicationScoped
public class BracketTableTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.BracketTable";
    }
}
