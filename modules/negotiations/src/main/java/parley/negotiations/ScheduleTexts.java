package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of a round's week, attendance and clearance. */
@ApplicationScoped
public class ScheduleTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Schedule";
    }
}
