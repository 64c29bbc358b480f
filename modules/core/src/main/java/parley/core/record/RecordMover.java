package parley.core.record;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets everything that points to one record point to another, in whichever module's tables, and takes it back. Each step
 * is told, with what the row was before; nothing is kept here. Works in the caller's transaction only.
 *
 * <p>Where a table allows a row once and the other record has it already, the two become one: what hangs on the row that
 * goes is moved to the one that stays, and what that one does not say is filled from it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RecordMover {
    private CatalogueRepository catalogue;
    private RowRepository rows;
    private EveryRowRepository every;

    protected RecordMover() {}

    @Inject
    RecordMover(CatalogueRepository catalogue, RowRepository rows, EveryRowRepository every) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.every = every;
    }

    /** @return the steps, in the order they were taken */
    public List<RowStep> move(List<Reference> references, long from, long to) {
        return every.reached(() -> moved(references, from, to));
    }

    private List<RowStep> moved(List<Reference> references, long from, long to) {
        List<RowStep> steps = new ArrayList<>();
        for (Reference reference : references) {
            TableShape table = catalogue.shape(reference.table());
            switch (reference.following()) {
                case MOVES -> point(table, reference.column(), from, to, steps);
                case DROPPED ->
                    rows.pointing(table, reference.column(), from).forEach(row -> remove(table, row, steps));
                case STAYS -> {
                    // goes on telling of the record that was merged
                }
            }
        }
        return steps;
    }

    /** Makes one row of two: what hangs on the first hangs on the second from then on, and the first goes. */
    public List<RowStep> join(String table, long from, long to) {
        List<RowStep> steps = new ArrayList<>();
        TableShape shape = catalogue.shape(table);
        join(
                shape,
                rows.one(shape, id(from)).orElseThrow(),
                rows.one(shape, id(to)).orElseThrow(),
                steps);
        return steps;
    }

    /** @return one row as it stands, with its computed columns, locked until the transaction ends; empty where there is none */
    public Optional<JsonObject> row(String table, long id) {
        return rows.locked(catalogue.shape(table), id(id)).map(RecordMover::read);
    }

    /** @return the rows that point to that record, in the order of their keys; locked until the transaction ends */
    public List<JsonObject> pointing(String table, String column, long id) {
        return rows.pointing(catalogue.shape(table), column, id).stream()
                .map(RecordMover::read)
                .toList();
    }

    /** @return the columns of a table that are stored and not computed, without its key and its version */
    public List<String> columns(String table) {
        TableShape shape = catalogue.shape(table);
        return shape.columns().stream()
                .filter(column -> !shape.key().contains(column) && !column.equals("version"))
                .toList();
    }

    /** Adds a row to a table that numbers its rows; columns that are not named have their defaults. */
    public RowStep add(String table, JsonObject values) {
        TableShape shape = catalogue.shape(table);
        String key = key(shape, read(rows.add(shape, values)));
        return new RowStep(table, key, RowStep.Kind.ADDED, "{}");
    }

    /** Writes columns of one row. */
    public RowStep set(String table, long id, JsonObject values) {
        return set(catalogue.shape(table), id(id), values);
    }

    /** Puts every row back as it was, the last step first. */
    public void undo(List<RowStep> steps) {
        every.reached(() -> {
            takeBack(steps);
            return steps;
        });
    }

    private void takeBack(List<RowStep> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            RowStep step = steps.get(i);
            TableShape table = catalogue.shape(step.table());
            switch (step.kind()) {
                case CHANGED -> rows.set(table, step.key(), read(step.before()));
                case REMOVED -> rows.insert(table, step.before());
                case ADDED -> rows.delete(table, step.key());
            }
        }
    }

    private void point(TableShape table, String column, long from, long to, List<RowStep> steps) {
        for (String row : rows.pointing(table, column, from)) {
            String key = key(table, read(row));
            var twin = rows.twin(table, column, key, to);
            if (twin.isPresent()) {
                join(table, row, twin.get(), steps);
            } else {
                steps.add(set(
                        table, key, JSON.createObjectBuilder().add(column, to).build()));
            }
        }
    }

    private void join(TableShape table, String going, String staying, List<RowStep> steps) {
        JsonObject from = read(going);
        JsonObject to = read(staying);
        if (table.key().size() == 1) {
            String id = table.key().get(0);
            table.children()
                    .forEach(child -> point(
                            catalogue.shape(child.table()), child.column(), number(from, id), number(to, id), steps));
        }
        JsonObjectBuilder missing = JSON.createObjectBuilder();
        table.columns().stream()
                .filter(column -> to.get(column) == JsonValue.NULL && from.get(column) != JsonValue.NULL)
                .forEach(column -> missing.add(column, from.get(column)));
        remove(table, going, steps);
        JsonObject filled = missing.build();
        if (!filled.isEmpty()) {
            steps.add(set(table, key(table, to), filled));
        }
    }

    private void remove(TableShape table, String row, List<RowStep> steps) {
        String key = key(table, read(row));
        rows.delete(table, key);
        steps.add(new RowStep(table.table(), key, RowStep.Kind.REMOVED, row));
    }

    private RowStep set(TableShape table, String key, JsonObject values) {
        JsonObject row = read(rows.one(table, key).orElseThrow());
        JsonObjectBuilder before = JSON.createObjectBuilder();
        values.keySet().forEach(column -> before.add(column, row.get(column)));
        rows.set(table, key, values);
        JsonObjectBuilder after = JSON.createObjectBuilder();
        table.key().forEach(column -> after.add(column, values.getOrDefault(column, row.get(column))));
        return new RowStep(
                table.table(),
                after.build().toString(),
                RowStep.Kind.CHANGED,
                before.build().toString());
    }

    private static String key(TableShape table, JsonObject row) {
        JsonObjectBuilder key = JSON.createObjectBuilder();
        table.key().forEach(column -> key.add(column, row.get(column)));
        return key.build().toString();
    }

    private static String id(long id) {
        return JSON.createObjectBuilder().add("id", id).build().toString();
    }

    private static long number(JsonObject row, String column) {
        return row.getJsonNumber(column).longValueExact();
    }

    private static JsonObject read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
