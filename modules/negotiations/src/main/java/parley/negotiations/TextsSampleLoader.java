package parley.negotiations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;
import parley.negotiations.text.FileFigures;
import parley.negotiations.text.parse.Grammar;
import parley.negotiations.text.parse.WordKind;

/** Made-up texts of chapters; each says that it is invented. Ids are fixed from 1001 on. */
public class TextsSampleLoader implements SampleLoader {
    private static final long FIRST_ID = 1001;

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        Grammar grammar = grammar(owner);
        long id = FIRST_ID;
        for (Map<String, String> row : CsvRows.read(TextsSampleLoader.class, "sample/texts.csv")) {
            text(owner, row, id++, grammar);
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "select setval(pg_get_serial_sequence('negotiations.text', 'id'), max(id)) from negotiations.text");
        }
    }

    private static void text(Connection owner, Map<String, String> row, long id, Grammar grammar) throws SQLException {
        byte[] bytes = bytes(row.get("file"));
        FileFigures figures = FileFigures.of(bytes, grammar);
        LocalDate date = LocalDate.parse(row.get("date"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("chapter_id", Rows.id(owner, "negotiations.chapter", "code", row.get("chapter")));
        values.put("round_id", Rows.id(owner, "negotiations.round", "code", row.get("round")));
        values.put("state", row.get("state"));
        values.put("date", date);
        values.put("from_party_id", Rows.id(owner, "core.party", "code", row.get("from")));
        values.put("to_party_id", Rows.id(owner, "core.party", "code", row.get("to")));
        values.put("pen_party_id", Rows.id(owner, "core.party", "code", row.get("pen")));
        values.put(
                "due_on", row.get("due") == null || row.get("due").isEmpty() ? null : LocalDate.parse(row.get("due")));
        values.put("marking", "CONFIDENTIAL");
        values.put("note", row.get("note"));
        values.put("file_name", row.get("file"));
        values.put("uploaded_at", Timestamp.from(date.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC)));
        values.put("articles", figures.articles());
        values.put("open", figures.open());
        values.put("as_it_stands", figures.asItStands());
        values.put("unclosed", figures.unclosed());
        values.put("problems", figures.problems());
        Rows.insert(owner, "negotiations.text", values);
        file(owner, id, values.get("chapter_id"), row.get("file"), bytes, FileFigures.sha256(bytes));
    }

    private static void file(Connection owner, long id, Object chapter, String name, byte[] bytes, String sha256)
            throws SQLException {
        String type = name.endsWith(".docx")
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : "text/plain";
        try (var statement =
                owner.prepareStatement("insert into negotiations.text_file (text_id, chapter_id, media_type, size,"
                        + " sha256, bytes) values (?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, id);
            statement.setObject(2, chapter);
            statement.setString(3, type);
            statement.setInt(4, bytes.length);
            statement.setString(5, sha256);
            statement.setBytes(6, bytes);
            statement.executeUpdate();
        }
    }

    private static Grammar grammar(Connection owner) throws SQLException {
        List<Grammar.Word> words = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select w.kind, w.word, p.code from negotiations.bracket_word w"
                        + " left join core.party p on p.id = w.party_id where w.removed_at is null union all"
                        + " select 'PARTY', n.name, p.code from core.party p, lateral (values (p.code), (p.iso2), (p.iso3),"
                        + " (p.name_en), (p.name_fr)) n (name) where n.name is not null")) {
            while (rows.next()) {
                words.add(new Grammar.Word(WordKind.valueOf(rows.getString(1)), rows.getString(2), rows.getString(3)));
            }
        }
        return new Grammar(words);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = TextsSampleLoader.class.getResourceAsStream("sample/texts/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
