package parley.reports.keyfigure;

import java.math.BigDecimal;
import parley.core.text.Language;

/**
 * A published figure with its year, qualifier and source.
 *
 * @param value null where only words were published
 * @param unit such as BILLION or PERCENT
 * @param currency ISO 4217, or null
 * @param yearTo null where it is of one year
 * @param conflictsWith the code of the figure that another source gives, or null
 * @param sourceEn null is "source not recorded"
 */
public record KeyFigure(
        String code,
        String labelEn,
        String labelFr,
        BigDecimal value,
        String unit,
        String currency,
        Integer year,
        Integer yearTo,
        String qualifierEn,
        String qualifierFr,
        String conflictsWith,
        String conflictNoteEn,
        String conflictNoteFr,
        String sourceEn,
        String sourceFr,
        String frOrigin,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }

    public String qualifier(Language language) {
        return language == Language.FR ? qualifierFr : qualifierEn;
    }

    public String conflictNote(Language language) {
        return language == Language.FR ? conflictNoteFr : conflictNoteEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String confidenceNote(Language language) {
        return language == Language.FR ? confidenceNoteFr : confidenceNoteEn;
    }

    public String origin(Language language) {
        return language == Language.FR ? frOrigin : null;
    }

    /** @return "2024", "2019–2023", or null */
    public String years() {
        return year == null ? null : yearTo == null ? year.toString() : year + "–" + yearTo;
    }
}
