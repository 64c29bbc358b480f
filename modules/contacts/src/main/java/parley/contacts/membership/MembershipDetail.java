package parley.contacts.membership;

import java.time.Instant;

/**
 * A term as its page and REST show it.
 *
 * @param content everything a person may write, as a command
 * @param archivedAt null where the record is active
 * @param version for the next save
 */
public record MembershipDetail(
        MembershipSummary summary, LogMembership content, Instant archivedAt, String archivedReason, int version) {}
