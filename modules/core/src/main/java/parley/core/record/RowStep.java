package parley.core.record;

import static parley.core.text.Jsonp.JSON;

import java.io.StringReader;

/**
 * One row as it was before it was added, changed or removed, so that it can be put back.
 *
 * @param table with its schema
 * @param key the primary key as a JSON object, as it is after the step
 * @param before the changed columns, the whole row where it was removed, nothing where it was
 *     added, as a JSON object
 */
public record RowStep(String table, String key, Kind kind, String before) {
    /** @return the key of a row that has an id */
    public long id() {
        try (var reader = JSON.createReader(new StringReader(key))) {
            return reader.readObject().getJsonNumber("id").longValueExact();
        }
    }

    /** What happened to the row. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
