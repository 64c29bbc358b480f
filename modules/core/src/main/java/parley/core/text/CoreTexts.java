package parley.core.text;

import jakarta.enterprise.context.ApplicationScoped;

/** Texts of the kernel: errors that any command may meet, roles, statuses and kinds that several modules show. */
@ApplicationScoped
public class CoreTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.core.i18n.Core";
    }
}
