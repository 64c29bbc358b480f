package parley.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of imports of activities. */
@ApplicationScoped
public class ActivitiesImportTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.workplan.i18n.ActivitiesImport";
    }
}
