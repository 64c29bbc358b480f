package parley.contacts.merge;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.core.record.RecordMover;
import parley.core.record.RowStep;

/**
 * Affiliations of a person who was just merged with another: a line that came over and says the same as one that was
 * there, or less, becomes one with it, numbers included; one line alone is the main one.
 */
@ApplicationScoped
class Affiliations {
    private static final String LINE = "core.affiliation";
    private static final String PHONE = "core.affiliation_phone";
    private static final List<String> SAID = List.of(
            "organization_id", "title_en", "title_fr", "department", "email", "postal_address", "from_date", "to_date");

    private RecordMover mover;

    protected Affiliations() {}

    @Inject
    Affiliations(RecordMover mover) {
        this.mover = mover;
    }

    /** @param moved ids of the lines that came over */
    void join(long person, Set<Long> moved, List<RowStep> steps) {
        List<JsonObject> lines = mover.pointing(LINE, "person_id", person);
        List<JsonObject> own = new ArrayList<>(
                lines.stream().filter(line -> !moved.contains(id(line))).toList());
        Set<Long> gone = new HashSet<>();
        for (JsonObject line : lines) {
            if (moved.contains(id(line))) {
                Optional<JsonObject> same =
                        own.stream().filter(each -> alike(line, each)).findFirst();
                same.ifPresentOrElse(
                        each -> {
                            steps.addAll(mover.join(LINE, id(line), id(each)));
                            phones(id(each), steps);
                            gone.add(id(line));
                        },
                        () -> own.add(line));
            }
        }
        oneMain(lines.stream().filter(line -> !gone.contains(id(line))).toList(), moved, steps);
    }

    /** Nothing that both say differs, and they share the organization or the address. */
    private static boolean alike(JsonObject a, JsonObject b) {
        boolean shared = same(a, b, "organization_id") || same(a, b, "email");
        return shared && SAID.stream().allMatch(column -> !given(a, column) || !given(b, column) || same(a, b, column));
    }

    private static boolean same(JsonObject a, JsonObject b, String column) {
        return given(a, column) && Objects.equals(plain(a.get(column)), plain(b.get(column)));
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text
                ? text.getString().strip().toLowerCase(java.util.Locale.ROOT)
                : value.toString();
    }

    private static boolean given(JsonObject row, String column) {
        return row.get(column) != JsonValue.NULL;
    }

    private void phones(long line, List<RowStep> steps) {
        Map<String, Long> kept = new HashMap<>();
        for (JsonObject phone : mover.pointing(PHONE, "affiliation_id", line)) {
            String number = phone.get("e164") + " " + phone.get("extension");
            Long before = kept.putIfAbsent(number, id(phone));
            if (before != null) {
                steps.addAll(mover.join(PHONE, id(phone), before));
            }
        }
    }

    private void oneMain(List<JsonObject> lines, Set<Long> moved, List<RowStep> steps) {
        List<JsonObject> main = new ArrayList<>(
                lines.stream().filter(line -> line.getBoolean("main")).toList());
        main.sort(java.util.Comparator.comparing((JsonObject line) -> moved.contains(id(line))));
        main.stream()
                .skip(1)
                .forEach(line -> steps.add(mover.set(
                        LINE,
                        id(line),
                        JSON.createObjectBuilder().add("main", false).build())));
    }

    private static long id(JsonObject row) {
        return row.getJsonNumber("id").longValueExact();
    }
}
