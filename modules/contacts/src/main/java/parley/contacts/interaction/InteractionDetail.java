package parley.contacts.interaction;

import java.time.Instant;

/**
 * An interaction as its page and REST show it.
 *
 * @param content everything a person may write, as a command; without actions
 * @param archivedAt null where the record is active
 * @param version for the next save
 */
public record InteractionDetail(
        InteractionSummary summary, LogInteraction content, Instant archivedAt, String archivedReason, int version) {}
