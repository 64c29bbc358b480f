package parley.negotiations;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A round as reports show it.
 *
 * @param status such as {@code HELD} or {@code PLANNED}
 */
public record RoundCard(
        long id,
        String code,
        String labelEn,
        String labelFr,
        PartialDate start,
        PartialDate end,
        String cityEn,
        String cityFr,
        long sessions,
        String status,
        String marking) {
    public String label(Language language) {
        return language == Language.FR ? labelFr : labelEn;
    }

    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }

    /** @return the page's address, without a host */
    public String address() {
        return "/negotiations/rounds/show?code=" + code;
    }
}
