package parley.exchange.export;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Who was left out, by reason, as the record keeps it: a JSON object of numbers, sorted by reason. */
final class LeftOut {
    private LeftOut() {}

    static String json(Map<String, Long> counts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(counts).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, Long> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, Long> counts = new TreeMap<>();
            object.keySet()
                    .forEach(reason ->
                            counts.put(reason, object.getJsonNumber(reason).longValue()));
            return counts;
        }
    }
}
