package parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the pages of administration. */
@ApplicationScoped
public class AdministrationTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.workspace.i18n.Administration";
    }
}
