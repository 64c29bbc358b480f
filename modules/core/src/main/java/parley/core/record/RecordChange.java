package parley.core.record;

import java.time.Instant;
import java.util.List;

/**
 * What became of a record since a moment, as the audit tells it.
 *
 * @param card with when it was changed last
 * @param added whether it was made since then
 * @param person who changed it last, as their name is used; null for a part of the product
 * @param actor the part of the product that changed it last, such as {@code sample-data}; null for a person
 * @param touched what was changed, by name: columns of the record's own row as {@code schema.table.column}, rows that
 *     belong to it as {@code schema.table}; empty where it was added
 * @param outcome key of the words for what it came to, such as {@code chapter.status.CONCLUDED}; null where the names of
 *     what was touched say enough
 */
public record RecordChange(
        RecordCard card, boolean added, String person, String actor, List<String> touched, String outcome) {
    public RecordChange {
        touched = List.copyOf(touched);
    }

    /** @return when it was changed last */
    public Instant at() {
        return card.changedAt();
    }

    /** The same change, said by what it came to. */
    public RecordChange to(String key) {
        return new RecordChange(card, added, person, actor, touched, key);
    }
}
