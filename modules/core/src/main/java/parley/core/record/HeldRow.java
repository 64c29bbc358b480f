package parley.core.record;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A row that is held on a person, as it stands.
 *
 * @param table with its schema
 * @param values column to text, only what says something; in the order of the table
 */
public record HeldRow(String table, Map<String, String> values) {
    private static final Set<String> LEFT_OUT = Set.of("version", "password_hash", "secret_hash");

    static HeldRow of(TableShape table, String json) {
        JsonObject row = read(json);
        Map<String, String> values = new LinkedHashMap<>();
        table.columns().stream()
                .filter(column -> row.get(column) != JsonValue.NULL && !LEFT_OUT.contains(column))
                .forEach(column -> values.put(
                        column,
                        row.get(column) instanceof JsonString text
                                ? text.getString()
                                : row.get(column).toString()));
        return new HeldRow(table.table(), values);
    }

    static long id(String json) {
        return read(json).getJsonNumber("id").longValueExact();
    }

    private static JsonObject read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
