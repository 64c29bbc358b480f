package parley.missions.mission;

import parley.core.text.Language;
import parley.core.time.PartialDate;

/** What was published of a mission, as it was loaded; texts may be null: not published. */
public record PublishedMission(
        String nameEn,
        String nameFr,
        String nameFrOrigin,
        String leadEn,
        String leadFr,
        PartialDate start,
        PartialDate end,
        String sectorsEn,
        String sectorsFr,
        String resultsEn,
        String resultsFr,
        String frOrigin,
        Published source) {
    public String lead(Language language) {
        return language == Language.FR ? leadFr : leadEn;
    }

    public String sectors(Language language) {
        return language == Language.FR ? sectorsFr : sectorsEn;
    }

    public String results(Language language) {
        return language == Language.FR ? resultsFr : resultsEn;
    }
}
