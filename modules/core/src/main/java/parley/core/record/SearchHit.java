package parley.core.record;

/**
 * What the global search shows of a record, in the language that was asked for.
 *
 * @param context a second line: where the words were found, or what the record is; may be null
 * @param rank higher is better: 3 an exact code or alias, 2 a title, 1 a text
 */
public record SearchHit(RecordRef ref, String title, String context, String address, int rank) {}
