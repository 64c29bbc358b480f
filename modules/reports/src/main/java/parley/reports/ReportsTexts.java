package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of reports. */
@ApplicationScoped
public class ReportsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.reports.i18n.Reports";
    }
}
