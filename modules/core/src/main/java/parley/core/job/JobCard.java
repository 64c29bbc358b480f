package parley.core.job;

import java.time.Instant;
import java.util.List;

/**
 * How a job stands, for the page of the feature that queued it.
 *
 * @param total null where it is not known
 * @param cancelling whether somebody asked it to stop and it has not yet
 * @param errorKey of the words that say why it failed; null where it did not
 * @param errorArguments for these words
 */
public record JobCard(
        long id,
        String kind,
        String subject,
        JobState state,
        long done,
        Long total,
        boolean cancelling,
        String errorKey,
        List<String> errorArguments,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt) {
    public JobCard {
        errorArguments = List.copyOf(errorArguments);
    }
}
