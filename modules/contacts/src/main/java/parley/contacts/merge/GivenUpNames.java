package parley.contacts.merge;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.contacts.duplicate.DuplicateKind;
import parley.core.directory.NameOrder;
import parley.core.directory.PersonName;
import parley.core.record.RecordMover;
import parley.core.record.RowStep;

/** The names that a merge gives up are still found: they become other names of the survivor. */
@ApplicationScoped
class GivenUpNames {
    private RecordMover mover;

    protected GivenUpNames() {}

    @Inject
    GivenUpNames(RecordMover mover) {
        this.mover = mover;
    }

    /** @param records the two as they were */
    void keep(DuplicateKind kind, long survivor, List<JsonObject> records, List<RowStep> steps) {
        String column = kind == DuplicateKind.PERSON ? "person_id" : "organization_id";
        String table = kind.table() + "_alias";
        Set<String> known = mover.pointing(table, column, survivor).stream()
                .map(alias -> text(alias.get("name")))
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(
                names(kind, mover.row(kind.table(), survivor).orElseThrow()).keySet());
        for (JsonObject record : records) {
            names(kind, record).forEach((name, language) -> {
                if (known.add(name)) {
                    JsonObjectBuilder alias = JSON.createObjectBuilder()
                            .add(column, survivor)
                            .add("name", name)
                            .add("kind", "ALIAS");
                    if (!language.isEmpty()) {
                        alias.add("language", language);
                    }
                    steps.add(mover.add(table, alias.build()));
                }
            });
        }
    }

    /** @return name to its language; a person's name has none */
    private static Map<String, String> names(DuplicateKind kind, JsonObject record) {
        Map<String, String> names = new LinkedHashMap<>();
        if (kind == DuplicateKind.PERSON) {
            NameOrder order = NameOrder.valueOf(record.getString("name_order"));
            String family = text(record.get("family_name"));
            names.put(
                    PersonName.of(family, text(record.get("given_name")), order).asUsed(), "");
        } else {
            List.of("EN", "FR").forEach(language -> {
                String name = text(record.get("name_" + language.toLowerCase(java.util.Locale.ROOT)));
                if (name != null) {
                    names.putIfAbsent(name, language);
                }
            });
        }
        return names;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }
}
