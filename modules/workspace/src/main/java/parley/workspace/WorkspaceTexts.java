package parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the pages that belong to no feature. */
@ApplicationScoped
public class WorkspaceTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.workspace.i18n.Workspace";
    }
}
