package parley.workplan.activity;

import java.time.LocalDate;
import parley.core.record.RecordState;
import parley.workplan.ActivityStatus;

/**
 * Which activities to find; null is "any".
 *
 * @param q words in code or title, accent-free
 * @param plan its code
 * @param area its code
 * @param open true for those still to be done, false for the others
 * @param waiting true for those whose new due date waits for a manager's approval
 * @param state active unless it says otherwise
 * @param asOf statuses and due dates of that day; null is today
 */
public record ActivityCriteria(
        String q,
        String plan,
        String area,
        ActivityStatus status,
        Long leadPartyId,
        Boolean open,
        Boolean waiting,
        RecordState state,
        LocalDate asOf) {
    public static ActivityCriteria ofPlan(String plan) {
        return new ActivityCriteria(null, plan, null, null, null, null, null, null, null);
    }

    public static ActivityCriteria words(String q) {
        return new ActivityCriteria(q, null, null, null, null, null, null, null, null);
    }

    /** @return the activities of a plan as they stood on a day */
    public static ActivityCriteria ofPlanAsOf(String plan, LocalDate day) {
        return new ActivityCriteria(null, plan, null, null, null, null, null, null, day);
    }

    /** @return those whose new due date waits for approval */
    public static ActivityCriteria waitingForApproval() {
        return new ActivityCriteria(null, null, null, null, null, null, true, null, null);
    }
}
