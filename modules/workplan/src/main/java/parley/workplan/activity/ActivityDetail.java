package parley.workplan.activity;

import java.util.List;
import parley.core.record.Archival;

/**
 * An activity as its page and REST show it.
 *
 * @param content what was written, as a command
 * @param dueDates as they were set, oldest first
 * @param proposals of another due date, newest first; at most one waits
 * @param updates oldest first
 * @param archival null where it is not archived
 */
public record ActivityDetail(
        ActivitySummary summary,
        LogActivity content,
        List<DueDate> dueDates,
        List<DueProposal> proposals,
        List<ActivityUpdate> updates,
        Archival archival,
        int version) {
    public ActivityDetail {
        dueDates = List.copyOf(dueDates);
        proposals = List.copyOf(proposals);
        updates = List.copyOf(updates);
    }

    /** @return the due date that waits for a manager's approval, or null */
    public DueProposal waiting() {
        return proposals.stream().filter(DueProposal::waiting).findFirst().orElse(null);
    }
}
