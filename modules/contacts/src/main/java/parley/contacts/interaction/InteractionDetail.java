package parley.contacts.interaction;

import java.time.Instant;
import java.util.List;
import parley.core.record.RecordCard;

/**
 * An interaction as its page and REST show it.
 *
 * @param content everything a person may write, as a command; without actions
 * @param links the rounds, meetings and missions that it belongs to, as far as the reader may know of them
 * @param archivedAt null where the record is active
 * @param version for the next save
 */
public record InteractionDetail(
        InteractionSummary summary,
        LogInteraction content,
        List<RecordCard> links,
        Instant archivedAt,
        String archivedReason,
        int version) {}
