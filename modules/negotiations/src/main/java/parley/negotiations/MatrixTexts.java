package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import parley.core.text.TextBundle;

/** Texts of the matrix's brackets and files. */
@ApplicationScoped
public class MatrixTexts implements TextBundle {
    @Override
    public String baseName() {
        return "parley.negotiations.i18n.Matrix";
    }
}
