package parley.missions.mission;

import java.time.LocalDate;
import java.util.List;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.missions.MissionStage;

/**
 * A mission in a list.
 *
 * @param start null where no date is known or published
 * @param placeEn the cities in the order of the legs; null where none is known
 * @param countries ISO 3166-1 alpha-3, by code
 * @param timeZone of the first leg, or null
 * @param stage on the day that was asked for; null where nothing was said by then
 * @param accepted companies accepted on that day
 * @param outcomes at any stage on that day
 */
public record MissionSummary(
        long id,
        String code,
        String nameEn,
        String nameFr,
        MissionKind kind,
        Direction direction,
        PartialDate start,
        PartialDate end,
        String placeEn,
        String placeFr,
        List<String> countries,
        String timeZone,
        MissionStage stage,
        LocalDate stageSince,
        String marking,
        boolean published,
        long accepted,
        long outcomes,
        boolean archived) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String place(Language language) {
        return language == Language.FR ? placeFr : placeEn;
    }
}
