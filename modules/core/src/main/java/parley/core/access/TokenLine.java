package parley.core.access;

import java.time.Instant;

/**
 * A token that still opens, without its secret.
 *
 * @param lastUsed to the minute; null where it never was
 */
public record TokenLine(long id, String kind, String name, Instant created, Instant lastUsed) {}
