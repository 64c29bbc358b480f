package parley.workplan.activity;

import java.util.List;

/**
 * An activity as its page and REST show it.
 *
 * @param content what was written, as a command
 * @param dueDates as they were set, oldest first
 * @param updates oldest first
 */
public record ActivityDetail(
        ActivitySummary summary,
        LogActivity content,
        List<DueDate> dueDates,
        List<ActivityUpdate> updates,
        int version) {
    public ActivityDetail {
        dueDates = List.copyOf(dueDates);
        updates = List.copyOf(updates);
    }
}
