package parley.contacts.privacy;

import java.time.Instant;

/** A hold; {@code liftedAt} is null while it lasts. */
public record HoldSummary(long id, long person, String name, String reason, Instant placedAt, Instant liftedAt) {}
