package parley.core.action;

import java.time.LocalDate;
import parley.core.record.RecordRef;

/**
 * Which actions to find; null is "any".
 *
 * @param q words in the text, accent-free
 * @param open true for those still owed, false for the others
 * @param dueBy due on or before that day
 * @param source the record it was agreed at
 * @param asOf statuses of that day; null is today
 */
public record ActionCriteria(
        String q,
        ActionStatus status,
        Boolean open,
        Long personId,
        Long partyId,
        LocalDate dueFrom,
        LocalDate dueBy,
        RecordRef source,
        LocalDate asOf) {
    public static ActionCriteria any() {
        return new ActionCriteria(null, null, null, null, null, null, null, null, null);
    }

    public static ActionCriteria of(RecordRef source) {
        return new ActionCriteria(null, null, null, null, null, null, null, source, null);
    }

    public static ActionCriteria owedBy(long personId) {
        return new ActionCriteria(null, null, true, personId, null, null, null, null, null);
    }
}
