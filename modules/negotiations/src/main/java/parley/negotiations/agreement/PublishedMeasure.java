package parley.negotiations.agreement;

import java.math.BigDecimal;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A figure that somebody published about the negotiation. It stands beside Parley's own count; neither corrects the other.
 *
 * @param value null where only words were published
 * @param outOf null where the figure stands alone
 * @param unit such as {@code CHAPTERS} or {@code PERCENT}
 * @param qualifier {@code MORE_THAN} and the like, said before the number; null where there is none or only words
 * @param roundCode the round it was said at, or null
 */
public record PublishedMeasure(
        String code,
        String labelEn,
        String labelFr,
        BigDecimal value,
        BigDecimal outOf,
        String unit,
        String qualifier,
        String qualifierEn,
        String qualifierFr,
        PartialDate date,
        String roundCode,
        String roundEn,
        String roundFr,
        Sourced source) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }

    /** @return the label as it follows a number: "chapters concluded" */
    public String noun(Language language) {
        String label = label(language);
        return label.substring(0, 1).toLowerCase(language.locale()) + label.substring(1);
    }

    public String round(Language language) {
        return language == Language.FR ? roundFr : roundEn;
    }

    public String qualifier(Language language) {
        return language == Language.FR ? qualifierFr : qualifierEn;
    }
}
