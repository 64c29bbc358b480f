package parley.contacts.privacy;

import java.time.Instant;

/**
 * What anonymising a person did.
 *
 * @param name that stands in the place of every name
 * @param texts rows of other records in which a name, an address or a number stood
 * @param values of the audit that are erased
 */
public record Anonymised(long id, String name, String reason, Instant at, int texts, long values) {}
