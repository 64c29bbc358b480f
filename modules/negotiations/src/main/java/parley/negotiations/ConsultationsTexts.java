package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of consultations. */
@ApplicationScoped
public class ConsultationsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Consultations";
    }
}
