package parley.missions.outcome;

import java.time.LocalDate;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;

/**
 * Which outcomes to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q words in title, contribution or the company's name, accent-free
 * @param missionCode such as {@code TCTM-2024-PHL}
 * @param year of the outcome's own date
 * @param asOf stages and values of that day; null is today
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
        LocalDate asOf) {
    public static OutcomeCriteria any() {
        return new OutcomeCriteria(null, null, null, null, null, null, null, null, null);
    }

    public static OutcomeCriteria of(String missionCode) {
        return new OutcomeCriteria(null, missionCode, null, null, null, null, null, null, null);
    }

    public static OutcomeCriteria words(String q) {
        return new OutcomeCriteria(q, null, null, null, null, null, null, null, null);
    }
}
