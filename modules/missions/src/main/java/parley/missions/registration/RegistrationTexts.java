package parley.missions.registration;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of imported registrations. */
@ApplicationScoped
public class RegistrationTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.missions.i18n.Registrations";
    }
}
