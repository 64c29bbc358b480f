package parley.core.record;

import java.util.List;

/**
 * Rows whose audit entries tell the history of one record.
 *
 * @param table schema and name, such as {@code negotiations.round}
 * @param keys of the rows, as text
 */
public record AuditedRows(String table, List<String> keys) {
    public AuditedRows(String table, long id) {
        this(table, List.of(Long.toString(id)));
    }
}
