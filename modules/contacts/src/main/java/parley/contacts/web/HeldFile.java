package parley.contacts.web;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parley.contacts.privacy.Held;
import parley.core.audit.AuditVocabulary;
import parley.core.audit.HistoryEntry;
import parley.core.record.HeldRow;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.XlsxWriter;
import parley.ui.format.StoredValues;

/** Everything held on a person as one file: JSON for programs, a workbook in the reader's words. */
@ApplicationScoped
public class HeldFile {
    /** Of the row and not of the person: in the JSON only. */
    private static final Set<String> BOOKKEEPING =
            Set.of("id", "created_at", "created_by", "entered_at", "entered_by", "position");

    private AuditVocabulary vocabulary;
    private Texts texts;
    private StoredValues stored;

    protected HeldFile() {}

    @Inject
    HeldFile(AuditVocabulary vocabulary, Texts texts, StoredValues stored) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.stored = stored;
    }

    /** @return the kind of row in words */
    String table(String table, Language reader) {
        return vocabulary.table(reader, table).map(AuditVocabulary::label).orElse(table);
    }

    /** @return each field that says something */
    List<HeldField> fields(HeldRow row, Language reader) {
        return row.values().entrySet().stream()
                .filter(each -> !BOOKKEEPING.contains(each.getKey()))
                .map(each -> new HeldField(
                        field(row, each.getKey(), reader), stored.ofRow(row, each.getKey()), each.getValue()))
                .toList();
    }

    private String field(HeldRow row, String column, Language reader) {
        return vocabulary
                .column(reader, row.table(), column)
                .map(AuditVocabulary::label)
                .orElse(column);
    }

    /** @return the same content whatever the reader's language; names of tables and columns as the database has them */
    public JsonObject json(Held held) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        held.rows().forEach(row -> {
            JsonObjectBuilder values = JSON.createObjectBuilder();
            row.values().forEach(values::add);
            rows.add(JSON.createObjectBuilder().add("table", row.table()).add("values", values));
        });
        JsonArrayBuilder mentions = JSON.createArrayBuilder();
        held.mentions()
                .forEach(mention -> mentions.add(JSON.createObjectBuilder()
                        .add("kind", mention.kind())
                        .add("id", mention.card().ref().id())
                        .add("title", mention.card().titleEn())
                        .add("address", mention.card().address())));
        JsonArrayBuilder history = JSON.createArrayBuilder();
        held.history().forEach(entry -> history.add(entry(entry)));
        return JSON.createObjectBuilder()
                .add("person", held.id())
                .add("name", held.name())
                .add("at", held.at().toString())
                .add("records", JSON.createArrayBuilder(held.ids()))
                .add("rows", rows)
                .add("appearsIn", mentions)
                .add("history", history)
                .build();
    }

    private static JsonObjectBuilder entry(HistoryEntry entry) {
        JsonObjectBuilder changes = JSON.createObjectBuilder();
        entry.changes()
                .forEach(change -> changes.add(
                        change.column(),
                        JSON.createArrayBuilder().add(text(change.before())).add(text(change.after()))));
        return JSON.createObjectBuilder()
                .add("at", entry.at().toString())
                .add("by", text(entry.person()))
                .add("kind", entry.kind())
                .add("table", text(entry.table()))
                .add("changes", changes);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Writes a sheet of what is held, field by field, and a sheet of where the person appears. */
    void workbook(Held held, Language reader, OutputStream out) {
        try (XlsxWriter workbook = new XlsxWriter(out)) {
            workbook.table(texts.of(reader, "heldFile.rows"), titles(reader, "what", "record", "field", "value"));
            int record = 0;
            for (HeldRow row : held.rows()) {
                record++;
                for (HeldField field : fields(row, reader)) {
                    workbook.row(new ArrayList<>(
                            Arrays.asList(table(row.table(), reader), (Object) record, field.name(), field.text())));
                }
            }
            workbook.table(texts.of(reader, "heldFile.mentions"), titles(reader, "kind", "title", "role", "day"));
            held.mentions()
                    .forEach(mention -> workbook.row(new ArrayList<>(Arrays.asList(
                            texts.find(reader, "search.kind." + mention.kind()).orElse(""),
                            (Object) mention.card().title(reader),
                            texts.of(reader, mention.role()),
                            mention.when() == null ? null : mention.when().toString()))));
            workbook.table(texts.of(reader, "heldFile.history"), titles(reader, "at", "by", "what", "field"));
            held.history()
                    .forEach(entry -> workbook.row(new ArrayList<>(Arrays.asList(
                            (Object) entry.at().toString(),
                            entry.person(),
                            entry.table() == null ? entry.note() : table(entry.table(), reader),
                            String.join(
                                    "; ",
                                    entry.changes().stream()
                                            .map(change -> vocabulary
                                                    .column(reader, entry.table(), change.column())
                                                    .orElse(change.column()))
                                            .toList())))));
        }
    }

    private List<String> titles(Language reader, String... keys) {
        return Arrays.stream(keys)
                .map(key -> texts.of(reader, "heldFile." + key))
                .toList();
    }
}
