package parley.missions.mission;

import java.time.LocalDate;
import parley.core.record.RecordState;
import parley.missions.MissionStage;

/**
 * Which missions to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q words in code, name, lead or a leg's city, accent-free
 * @param year of the start; a mission without a date is in no year
 * @param country ISO 3166-1 alpha-3, of the mission or of a leg
 * @param asOf stages of that day; null is today
 * @param state active unless it says otherwise
 */
public record MissionCriteria(
        String q,
        Integer year,
        String country,
        Direction direction,
        MissionStage stage,
        LocalDate asOf,
        RecordState state) {
    public static MissionCriteria any() {
        return new MissionCriteria(null, null, null, null, null, null, null);
    }

    public static MissionCriteria words(String q) {
        return new MissionCriteria(q, null, null, null, null, null, null);
    }
}
