package parley.core.audit;

import java.time.Instant;
import java.util.List;

/**
 * One line of a record's history.
 *
 * @param person the name behind the account, blank for a system actor
 * @param actor the system actor's name, or null
 * @param kind INSERT, UPDATE, DELETE or NOTE
 * @param note what was noted, for NOTE
 * @param changes in the order of the columns' names
 */
public record HistoryEntry(
        long id,
        Instant at,
        String person,
        String actor,
        String kind,
        String table,
        String rowKey,
        String note,
        List<FieldChange> changes) {

    /** @return the same entry, naming the fields only */
    public HistoryEntry withoutValues() {
        List<FieldChange> names = changes.stream()
                .map(change -> new FieldChange(change.column(), null, null, change.erased()))
                .toList();
        return new HistoryEntry(id, at, person, actor, kind, table, rowKey, note, names);
    }
}
