package parley.missions.outcome;

import java.time.LocalDate;
import parley.core.record.RecordState;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;

/**
 * Which outcomes to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q words in title, contribution or the company's name, accent-free
 * @param missionCode such as {@code TCTM-2024-PHL}
 * @param year of the outcome's own date
 * @param asOf stages and values of that day; null is today
 * @param state active unless it says otherwise; an outcome of an archived mission is archived with it
 */
public record OutcomeCriteria(
        String q,
        String missionCode,
        OutcomeKind kind,
        OutcomeStage stage,
        String country,
        Boolean confirmed,
        Integer year,
        Long organizationId,
        LocalDate asOf,
        RecordState state) {
    public static OutcomeCriteria any() {
        return new OutcomeCriteria(null, null, null, null, null, null, null, null, null, null);
    }

    public static OutcomeCriteria of(String missionCode) {
        return new OutcomeCriteria(null, missionCode, null, null, null, null, null, null, null, null);
    }

    public static OutcomeCriteria asOf(LocalDate day) {
        return new OutcomeCriteria(null, null, null, null, null, null, null, null, day, null);
    }

    public static OutcomeCriteria words(String q) {
        return new OutcomeCriteria(q, null, null, null, null, null, null, null, null, null);
    }
}
