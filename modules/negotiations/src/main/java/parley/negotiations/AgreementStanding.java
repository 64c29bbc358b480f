package parley.negotiations;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * How far the agreement itself was on a day.
 *
 * @param status such as {@code IN_NEGOTIATION}; its words are {@code agreement.status.…}
 * @param since as far as that is known
 * @param sourceEn who reported it; null where we say it ourselves
 * @param address the page's, without a host
 */
public record AgreementStanding(
        String nameEn,
        String nameFr,
        String status,
        PartialDate since,
        String sourceEn,
        String sourceFr,
        String address) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }
}
