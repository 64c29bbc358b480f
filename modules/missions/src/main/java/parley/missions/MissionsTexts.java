package parley.missions;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of missions. */
@ApplicationScoped
public class MissionsTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.missions.i18n.Missions";
    }
}
