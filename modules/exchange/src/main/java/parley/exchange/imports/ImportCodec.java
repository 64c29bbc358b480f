package parley.exchange.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportChange;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportMessage;

/** Lists, mappings and judgements as the database keeps them. */
final class ImportCodec {
    private ImportCodec() {}

    static String list(List<String> texts) {
        return array(texts).build().toString();
    }

    static List<String> list(String json) {
        return new ArrayList<>(read(json).getValuesAs(JsonString::getString));
    }

    /** @return places of cells; empty for null */
    static List<Integer> places(String json) {
        return json == null
                ? List.of()
                : read(json).getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::intValue)
                        .toList();
    }

    static String texts(Map<String, String> texts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach((name, value) -> object.add(name, value(value)));
        return object.build().toString();
    }

    static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> texts.put(name, text(value)));
        }
        return texts;
    }

    /** @return as the table of rows takes it */
    static String judgement(ImportJudgement all) {
        JsonArrayBuilder messages = JSON.createArrayBuilder();
        all.messages()
                .forEach(message -> messages.add(JSON.createObjectBuilder()
                        .add("key", message.key())
                        .add("column", message.column())
                        .add("arguments", array(message.arguments()))));
        JsonArrayBuilder changes = JSON.createArrayBuilder();
        all.changes()
                .forEach(change -> changes.add(JSON.createObjectBuilder()
                        .add("title", change.titleKey())
                        .add("from", value(change.from()))
                        .add("to", value(change.to()))));
        JsonArrayBuilder candidates = JSON.createArrayBuilder();
        all.candidates()
                .forEach(candidate -> candidates.add(JSON.createObjectBuilder()
                        .add("id", candidate.id())
                        .add("label", candidate.label())
                        .add("address", candidate.address())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("number", all.row())
                .add("verdict", all.verdict().name())
                .add("title", value(all.title()))
                .add("subtitle", value(all.subtitle()))
                .add("messages", messages)
                .add("changes", changes)
                .add("candidates", candidates);
        if (all.recordId() != null) {
            json.add("record_id", all.recordId());
        }
        return with(json.build().toString(), "payload", all.payload());
    }

    static List<ImportMessage> messages(String json) {
        return read(json).getValuesAs(JsonObject.class).stream()
                .map(each -> new ImportMessage(
                        each.getString("key"),
                        each.getString("column"),
                        each.getJsonArray("arguments").getValuesAs(JsonString::getString)))
                .toList();
    }

    static List<ImportChange> changes(String json) {
        return read(json).getValuesAs(JsonObject.class).stream()
                .map(each -> new ImportChange(each.getString("title"), text(each.get("from")), text(each.get("to"))))
                .toList();
    }

    static List<ImportCandidate> candidates(String json) {
        return read(json).getValuesAs(JsonObject.class).stream()
                .map(each -> new ImportCandidate(
                        each.getJsonNumber("id").longValue(), each.getString("label"), each.getString("address")))
                .toList();
    }

    /** @param json of the kind's own, put in as it stands: it was written a moment ago and need not be read to be sent on */
    static String with(String object, String name, String json) {
        return json == null ? object : object.substring(0, object.length() - 1) + ",\"" + name + "\":" + json + "}";
    }

    static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static JsonArray read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static JsonValue value(String text) {
        return text == null ? JsonValue.NULL : JSON.createValue(text);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }
}
