package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the comparison of two versions. */
@ApplicationScoped
public class ComparisonTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Comparison";
    }
}
