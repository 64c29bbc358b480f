package parley.exchange.export;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Criteria as the record keeps them: a JSON object of texts, sorted by name. */
final class Criteria {
    private Criteria() {}

    static String json(Map<String, String> criteria) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        new TreeMap<>(criteria).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> criteria = new LinkedHashMap<>();
            object.keySet().forEach(name -> criteria.put(name, object.getString(name)));
            return criteria;
        }
    }
}
