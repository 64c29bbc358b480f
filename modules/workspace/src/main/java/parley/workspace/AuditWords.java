package parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** How tables and columns read in the audit and in histories, where their module has no words of its own for them. */
@ApplicationScoped
public class AuditWords implements TextBundle {
    @Override
    public String baseName() {
        return "parley.workspace.i18n.AuditWords";
    }
}
