package parley.negotiations;

import java.math.BigDecimal;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.PartialDate;

/**
 * The number of chapters that somebody published as done; it stands beside Parley's own count.
 *
 * @param outOf null where the number stands alone
 * @param roundCode the round it was said at, or null
 * @param sourceEn null is "source not recorded"
 */
public record PublishedChapters(
        String labelEn,
        String labelFr,
        BigDecimal value,
        BigDecimal outOf,
        PartialDate date,
        String roundCode,
        String sourceEn,
        String sourceFr,
        String confidence) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }

    /** @return the label as it follows a number: "chapters concluded" */
    public String noun(Language language) {
        String label = label(language);
        return label.substring(0, 1).toLowerCase(language.locale()) + label.substring(1);
    }

    /** @return "10 chapters concluded" or "6 of 19 chapters concluded" */
    public String phrase(Texts texts, Language language) {
        return outOf == null
                ? texts.of(language, "measure.count", value, noun(language))
                : texts.of(language, "measure.countOf", value, noun(language), outOf);
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }
}
