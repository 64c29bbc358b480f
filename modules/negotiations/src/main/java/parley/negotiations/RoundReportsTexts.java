package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of reports on rounds and of briefs on chapters. */
@ApplicationScoped
public class RoundReportsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.RoundReports";
    }
}
