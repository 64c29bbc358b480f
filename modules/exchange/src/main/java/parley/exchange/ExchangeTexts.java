package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of imports and exports. */
@ApplicationScoped
public class ExchangeTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.exchange.i18n.Exchange";
    }
}
