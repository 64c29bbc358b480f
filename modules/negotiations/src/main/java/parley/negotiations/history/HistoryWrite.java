package parley.negotiations.history;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table that a row of a list writes.
 *
 * @param id of the row that is changed; null for a new one
 * @param version that it had when it was judged; null for a new one
 * @param link the column that takes the id of the first row written; null where there is none
 */
record HistoryWrite(HistoryTable table, Long id, Integer version, String link, Map<String, Object> values) {
    static HistoryWrite added(HistoryTable table, String link, Map<String, Object> values) {
        return new HistoryWrite(table, null, null, link, values);
    }

    static String payload(List<HistoryWrite> writes) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (HistoryWrite write : writes) {
            JsonObjectBuilder one = JSON.createObjectBuilder().add("table", write.table.name());
            if (write.id != null) {
                one.add("id", write.id).add("version", write.version);
            }
            if (write.link != null) {
                one.add("link", write.link);
            }
            all.add(one.add("values", json(write.values)));
        }
        return JSON.createObjectBuilder().add("writes", all).build().toString();
    }

    static List<HistoryWrite> read(String payload) {
        List<HistoryWrite> writes = new ArrayList<>();
        for (JsonObject one :
                HistoryRepository.json(payload).getJsonArray("writes").getValuesAs(JsonObject.class)) {
            boolean there = one.containsKey("id");
            writes.add(new HistoryWrite(
                    HistoryTable.valueOf(one.getString("table")),
                    there ? one.getJsonNumber("id").longValue() : null,
                    there ? one.getInt("version") : null,
                    one.getString("link", null),
                    new LinkedHashMap<>(one.getJsonObject("values"))));
        }
        return writes;
    }

    /** @param first the id of the first row written */
    JsonObject json(Long first) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        if (link != null) {
            all.put(link, first);
        }
        return json(all);
    }

    private static JsonObject json(Map<String, Object> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach((name, value) -> object.add(name, value(value)));
        return object.build();
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        return value instanceof Number number
                ? JSON.createValue(number.longValue())
                : JSON.createValue(value.toString());
    }
}
