package parley.core.record;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Empties what all modules say of a person in words, and takes the person's names, addresses and numbers out of every
 * other text. Rows stay, so that counts stay true.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonEraser {
    /** Computed or emptied as a whole by whoever erases. */
    private static final Set<String> NOT_TEXTS = Set.of("core.person", "contacts.duplicate", "contacts.merge_step");

    private PersonTraces traces;
    private CatalogueRepository catalogue;
    private RowRepository rows;
    private TextRepository texts;
    private EveryRowRepository every;

    protected PersonEraser() {}

    @Inject
    PersonEraser(
            PersonTraces traces,
            CatalogueRepository catalogue,
            RowRepository rows,
            TextRepository texts,
            EveryRowRepository every) {
        this.traces = traces;
        this.catalogue = catalogue;
        this.rows = rows;
        this.texts = texts;
        this.every = every;
    }

    /**
     * Empties the columns that the modules named, and removes telephone numbers.
     *
     * @param ids of the record and of those that were merged into it
     * @return the rows that said something, for the audit
     */
    public List<PersonalRows> empty(Collection<Long> ids) {
        return every.reached(() -> emptied(ids));
    }

    private List<PersonalRows> emptied(Collection<Long> ids) {
        List<PersonalRows> emptied = new ArrayList<>();
        for (Reference reference : traces.references()) {
            if (!reference.words().isEmpty()) {
                List<String> keys = new ArrayList<>();
                ids.forEach(id -> empty(reference, id, keys));
                emptied.add(new PersonalRows(reference.table(), keys, reference.words()));
            }
        }
        List<String> phones = new ArrayList<>();
        TableShape numbers = catalogue.shape("core.affiliation_phone");
        for (long id : ids) {
            for (String line : rows.pointing(catalogue.shape("core.affiliation"), "person_id", id)) {
                for (String number :
                        rows.pointing(numbers, "affiliation_id", read(line).getInt("id"))) {
                    rows.delete(numbers, key(numbers, read(number)));
                    phones.add(auditKey(numbers, read(number)));
                }
            }
        }
        emptied.add(new PersonalRows(numbers.table(), phones, List.of()));
        return emptied;
    }

    private void empty(Reference reference, long id, List<String> keys) {
        TableShape table = catalogue.shape(reference.table());
        List<String> required = texts.required(reference.table());
        for (String text : rows.pointing(table, reference.column(), id)) {
            JsonObject row = read(text);
            JsonObjectBuilder values = JSON.createObjectBuilder();
            reference.words().forEach(word -> {
                if (required.contains(word)) {
                    values.add(word, "");
                } else {
                    values.addNull(word);
                }
            });
            rows.set(table, key(table, row), values.build());
            keys.add(auditKey(table, row));
        }
    }

    /**
     * Replaces the words in every other text of the product.
     *
     * @param words names of more than one word, e-mail addresses, numbers
     * @return how many rows were changed
     */
    public int replace(Collection<String> words, String instead) {
        return every.reached(() -> replaced(words, instead));
    }

    private int replaced(Collection<String> words, String instead) {
        if (words.isEmpty()) {
            return 0;
        }
        String asked = JSON.createArrayBuilder(words).build().toString();
        int changed = 0;
        for (var each : texts.columns().entrySet()) {
            if (!NOT_TEXTS.contains(each.getKey())) {
                TableShape table = catalogue.shape(each.getKey());
                for (String row : texts.holding(each.getKey(), each.getValue(), asked)) {
                    changed += replace(table, read(row), each.getValue(), words, instead) ? 1 : 0;
                }
            }
        }
        return changed;
    }

    private boolean replace(
            TableShape table, JsonObject row, List<String> columns, Collection<String> words, String instead) {
        JsonObjectBuilder values = JSON.createObjectBuilder();
        boolean any = false;
        for (String column : columns) {
            JsonValue value = row.get(column);
            if (value instanceof JsonString text && !table.key().contains(column)) {
                String erased = NameEraser.erase(text.getString(), words, instead);
                if (!erased.equals(text.getString())) {
                    values.add(column, erased);
                    any = true;
                }
            }
        }
        if (any) {
            rows.set(table, key(table, row), values.build());
        }
        return any;
    }

    private static String key(TableShape table, JsonObject row) {
        JsonObjectBuilder key = JSON.createObjectBuilder();
        table.key().forEach(column -> key.add(column, row.get(column)));
        return key.build().toString();
    }

    private static String auditKey(TableShape table, JsonObject row) {
        return table.key().stream()
                .map(column -> row.get(column) instanceof JsonString text
                        ? text.getString()
                        : row.get(column).toString())
                .collect(Collectors.joining("/"));
    }

    private static JsonObject read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
