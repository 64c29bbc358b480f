package parley.contacts.merge;

import java.time.Instant;

/**
 * A row that a merge moved or changed and that somebody changed since.
 *
 * @param who the name behind the account, or the part of the product; may be null
 */
public record Touched(String table, String rowKey, Instant at, String who) {}
