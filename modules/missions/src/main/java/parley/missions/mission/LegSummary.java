package parley.missions.mission;

import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A leg as the mission's page shows it.
 *
 * @param position from 1
 * @param source null where the leg is ours
 */
public record LegSummary(
        long id,
        int position,
        String cityEn,
        String cityFr,
        String country,
        String timeZone,
        PartialDate start,
        PartialDate end,
        BilingualText partners,
        Published source) {
    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }
}
