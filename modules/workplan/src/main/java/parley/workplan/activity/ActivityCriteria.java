package parley.workplan.activity;

import java.time.LocalDate;
import parley.workplan.ActivityStatus;

/**
 * Which activities to find; null is "any".
 *
 * @param q words in code or title, accent-free
 * @param plan its code
 * @param area its code
 * @param open true for those still to be done, false for the others
 * @param asOf statuses and due dates of that day; null is today
 */
public record ActivityCriteria(
        String q, String plan, String area, ActivityStatus status, Long leadPartyId, Boolean open, LocalDate asOf) {
    public static ActivityCriteria ofPlan(String plan) {
        return new ActivityCriteria(null, plan, null, null, null, null, null);
    }

    public static ActivityCriteria words(String q) {
        return new ActivityCriteria(q, null, null, null, null, null, null);
    }

    public static ActivityCriteria asOf(LocalDate day) {
        return new ActivityCriteria(null, null, null, null, null, null, day);
    }
}
