package parley.core.record;

/**
 * Points to a record of any module.
 *
 * @param kind the record's kind in upper snake case, such as {@code ROUND}; one {@link RecordSource} answers for it
 */
public record RecordRef(String kind, long id) {}
