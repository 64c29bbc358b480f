package parley.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the work plan. */
@ApplicationScoped
public class WorkplanTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.workplan.i18n.Workplan";
    }
}
