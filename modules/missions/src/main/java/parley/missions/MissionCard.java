package parley.missions;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A mission as reports and calendars show it.
 *
 * @param start null where no date is known or published
 * @param end null where it is the start
 * @param placeEn its cities in the order of its legs; null where none is known
 * @param stage on the day that was asked for; null where nothing was said by then
 */
public record MissionCard(
        long id,
        String code,
        String nameEn,
        String nameFr,
        PartialDate start,
        PartialDate end,
        String placeEn,
        String placeFr,
        MissionStage stage,
        String marking) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String place(Language language) {
        return language == Language.FR ? placeFr : placeEn;
    }

    /** @return the page's address, without a host */
    public String address() {
        return "/missions/missions/show?code=" + code;
    }
}
