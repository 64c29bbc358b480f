package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Words of the pages on texts of chapters. */
@ApplicationScoped
public class TextsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Texts";
    }
}
