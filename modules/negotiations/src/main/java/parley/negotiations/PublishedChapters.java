package parley.negotiations;

import java.math.BigDecimal;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * The number of chapters that somebody published as done; it stands beside Parley's own count.
 *
 * @param outOf null where the number stands alone
 * @param sourceEn null is "source not recorded"
 */
public record PublishedChapters(
        String labelEn,
        String labelFr,
        BigDecimal value,
        BigDecimal outOf,
        PartialDate date,
        String sourceEn,
        String sourceFr,
        String confidence) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }
}
