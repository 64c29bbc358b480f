package parley.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What would become of one row, and why.
 *
 * @param recordId the record it updates or repeats; null for others
 * @param title who or what stands in the row; null where nothing readable does
 * @param subtitle beside it, such as the organization
 * @param messages at least one for a conflict or an error
 * @param changes for updates: from what to what
 * @param candidates for conflicts: the records that may be meant
 * @param payload JSON of what will be written, for new ones and updates; the kind's own
 */
public record ImportJudgement(
        int row,
        ImportVerdict verdict,
        Long recordId,
        String title,
        String subtitle,
        List<ImportMessage> messages,
        List<ImportChange> changes,
        List<ImportCandidate> candidates,
        String payload) {
    public ImportJudgement {
        messages = List.copyOf(messages);
        changes = List.copyOf(changes);
        candidates = List.copyOf(candidates);
    }

    /** @return the same, with more said of the row */
    public ImportJudgement saying(List<ImportMessage> more) {
        return new ImportJudgement(
                row,
                verdict,
                recordId,
                title,
                subtitle,
                Stream.concat(messages.stream(), more.stream()).toList(),
                changes,
                candidates,
                payload);
    }
}
