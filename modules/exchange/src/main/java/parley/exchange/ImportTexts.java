package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of imports. */
@ApplicationScoped
public class ImportTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.exchange.i18n.Imports";
    }
}
