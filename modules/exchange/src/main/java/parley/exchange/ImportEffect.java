package parley.exchange;

/**
 * A record that an import wrote.
 *
 * @param recordKind as in a {@link parley.core.record.RecordRef}
 * @param before JSON of the record; null where it was new
 * @param after JSON of the record, to see whether anything touched it since
 */
public record ImportEffect(int row, String recordKind, long recordId, String before, String after) {}
