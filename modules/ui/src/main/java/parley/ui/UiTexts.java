package parley.ui;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the layout and of what all pages share. */
@ApplicationScoped
public class UiTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.ui.i18n.Ui";
    }
}
