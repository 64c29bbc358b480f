package parley.contacts.named;

import java.time.Instant;

/** A list as its page and REST show it, without the people. */
public record ListDetail(
        ListSummary summary, LogList content, Instant archivedAt, String archivedReason, int version) {}
