package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the page that words states, and the states of a provision. */
@ApplicationScoped
public class VocabulariesTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Vocabularies";
    }
}
