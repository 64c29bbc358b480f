package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of bodies. */
@ApplicationScoped
public class BodiesTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Bodies";
    }
}
