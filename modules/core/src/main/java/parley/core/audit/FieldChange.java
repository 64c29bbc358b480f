package parley.core.audit;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/**
 * One column before and after. Null is "nothing"; an erased value reads as erased, never as nothing.
 *
 * @param erased whether the values were deleted by an anonymisation
 */
public record FieldChange(String column, String before, String after, boolean erased) {

    /** Reads the audit's values: {@code {column: {b, a, s}}}; a column without its salt was erased. */
    static List<FieldChange> read(String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject fields = reader.readObject();
            return fields.keySet().stream()
                    .sorted()
                    .map(column -> change(column, fields.getJsonObject(column)))
                    .toList();
        }
    }

    private static FieldChange change(String column, JsonObject value) {
        return new FieldChange(column, text(value.get("b")), text(value.get("a")), !value.containsKey("s"));
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
