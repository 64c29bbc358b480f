package parley.negotiations.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.StringJoiner;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.format.Formats;

/** How a cell of the matrix, and what it was filtered by, read in a sentence. */
@ApplicationScoped
public class MatrixWords {
    private Texts texts;

    protected MatrixWords() {}

    @Inject
    MatrixWords(Texts texts) {
        this.texts = texts;
    }

    public String status(MatrixCell cell, Language language) {
        if (cell.withheld()) {
            return texts.of(language, "chapter.withheld");
        }
        return cell.status() == null
                ? texts.of(language, "chapter.notTabled")
                : texts.of(language, "chapter.status." + cell.status());
    }

    /** @return status and brackets on two lines */
    String cell(MatrixCell cell, Language language) {
        return status(cell, language) + (cell.withheld() ? "" : "\n" + brackets(cell.brackets(), language));
    }

    /** @return such as "4 open (−9)" */
    public String brackets(CellBrackets brackets, Language language) {
        if (brackets == null) {
            return texts.of(language, "showMatrix.noText");
        }
        return texts.of(
                language,
                "matrixFile.open",
                brackets.open(),
                brackets.first() ? texts.of(language, "showMatrix.first") : change(brackets, language));
    }

    /** @return {@code −9}, {@code +3}, or {@code =} where nothing changed */
    public String change(CellBrackets brackets, Language language) {
        return brackets.first() ? texts.of(language, "showMatrix.first") : signed(brackets.change(), language);
    }

    /** @return with a true minus sign; {@code =} for none */
    public static String signed(int change, Language language) {
        if (change == 0) {
            return "=";
        }
        return (change > 0 ? "+" : "\u2212") + new Formats(language).number(Math.abs(change));
    }

    String total(Matrix matrix, int place, Language language) {
        return texts.of(language, "matrixFile.open", matrix.open(place), signed(matrix.openChange(place), language));
    }

    /** @return the filter in words, the day first */
    String filter(Matrix matrix, MatrixCriteria criteria, Language language) {
        StringJoiner words = new StringJoiner("; ");
        words.add(texts.of(language, "showMatrix.asOfDay", new Formats(language).day(matrix.asOf())));
        if (!criteria.chapters().isEmpty()) {
            words.add(texts.of(language, "matrixFile.chapters", String.join(", ", criteria.chapters())));
        }
        if (criteria.status() != null) {
            words.add(
                    texts.of(language, "matrixFile.status", texts.of(language, "chapter.status." + criteria.status())));
        }
        if (criteria.movedSince() != null) {
            words.add(texts.of(language, "matrixFile.movedSince", criteria.movedSince()));
        }
        if (criteria.bracketed() != null) {
            words.add(texts.of(language, "showMatrix.bracketed." + criteria.bracketed()));
        }
        words.add(
                texts.of(language, "showMatrix.order." + criteria.order().name().toLowerCase(Locale.ROOT)));
        return words.toString();
    }
}
