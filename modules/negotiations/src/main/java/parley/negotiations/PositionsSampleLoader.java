package parley.negotiations;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/**
 * Made-up issues, positions, mandates and offers of the two chapters that the sample's negotiator may know; each text says that it is
 * invented. Ids are fixed from 1001 on.
 */
public class PositionsSampleLoader implements SampleLoader {
    private static final long FIRST_ID = 1001;
    private static final String MARKING = "CONFIDENTIAL";
    private static final String SEMICOLON = ";";
    private static final String CHAPTER = "negotiations.chapter";
    private static final String CODE = "code";

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate("update core.setting set value = 'YES' where name = 'positions.held'");
        }
        Map<String, Long> issues = new HashMap<>();
        for (Map<String, String> row : rows("issues")) {
            issues.put(row.get("key"), issue(owner, row, FIRST_ID + issues.size()));
        }
        long id = FIRST_ID;
        for (Map<String, String> row : rows("positions")) {
            position(owner, row, id++, issues.get(row.get("issue")));
        }
        id = FIRST_ID;
        for (Map<String, String> row : rows("mandates")) {
            mandate(owner, row, id++, issues.get(row.get("issue")), LocalDate.now(clock));
        }
        id = FIRST_ID;
        for (Map<String, String> row : rows("offers")) {
            offer(owner, row, id++);
        }
        pointer(owner);
        for (String table : new String[] {"issue", "position", "mandate", "offer"}) {
            goOnAfter(owner, table);
        }
    }

    private static long issue(Connection owner, Map<String, String> row, long id) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("chapter_id", Rows.id(owner, CHAPTER, CODE, row.get("chapter")));
        for (String column : new String[] {
            "title_en", "title_fr", "description_en", "description_fr", "interest", "priority", "state", "articles"
        }) {
            values.put(column, row.get(column));
        }
        values.put("description_source", row.get("description_en") == null ? "FR" : "EN");
        values.put("marking", MARKING);
        return Rows.insert(owner, "negotiations.issue", values);
    }

    private static void position(Connection owner, Map<String, String> row, long id, long issue) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("issue_id", issue);
        long chapter = chapterOf(owner, issue);
        values.put("chapter_id", chapter);
        values.put("party_id", Rows.id(owner, "core.party", CODE, row.get("party")));
        for (String column : new String[] {"stance", "text_en", "text_fr", "origin", "reference"}) {
            values.put(column, row.get(column));
        }
        values.put("text_source", row.get("text_en") == null && row.get("text_fr") != null ? "FR" : "EN");
        values.put("effective", LocalDate.parse(row.get("effective")));
        values.put("round_id", Rows.id(owner, "negotiations.round", CODE, row.get("round")));
        values.put("marking", MARKING);
        Rows.insert(owner, "negotiations.position", values);
        String others = row.get("on_behalf_of");
        for (String party : others == null ? new String[0] : others.split(SEMICOLON)) {
            Map<String, Object> spokenFor = new LinkedHashMap<>();
            spokenFor.put("position_id", id);
            spokenFor.put("party_id", Rows.id(owner, "core.party", CODE, party));
            spokenFor.put("chapter_id", chapter);
            Rows.insertNew(owner, "negotiations.position_party", "position_id, party_id", spokenFor);
        }
    }

    private static void mandate(Connection owner, Map<String, String> row, long id, Long issue, LocalDate today)
            throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("chapter_id", Rows.id(owner, CHAPTER, CODE, row.get("chapter")));
        values.put("issue_id", issue);
        for (String column : new String[] {
            "language", "objective", "preferred", "landing_zone", "fallback", "red_line", "linkages", "approved_by"
        }) {
            values.put(column, row.get(column));
        }
        values.put("approved_on", row.get("approved_on") == null ? null : LocalDate.parse(row.get("approved_on")));
        String days = row.get("valid_days");
        values.put("valid_until", days == null ? null : today.plusDays(Long.parseLong(days)));
        values.put("marking", MARKING);
        Rows.insert(owner, "negotiations.mandate", values);
    }

    private static void offer(Connection owner, Map<String, String> row, long id) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("chapter_id", Rows.id(owner, CHAPTER, CODE, row.get("chapter")));
        values.put("party_id", Rows.id(owner, "core.party", CODE, row.get("party")));
        values.put("number", Integer.valueOf(row.get("number")));
        values.put("made_on", LocalDate.parse(row.get("made_on")));
        for (String column : new String[] {"kind", "direction", "summary_en", "summary_fr", "staging_en"}) {
            values.put(column, row.get(column));
        }
        values.put("marking", MARKING);
        Rows.insert(owner, "negotiations.offer", values);
        if (row.get("file") != null) {
            file(owner, id, row.get("file"));
        }
    }

    /** A document of one line, which says that it is invented. */
    private static void file(Connection owner, long offer, String name) throws SQLException {
        byte[] content = "line,base_rate,category\n0201.10,5,B5 (invented)\n".getBytes(StandardCharsets.UTF_8);
        try (var insert =
                owner.prepareStatement("insert into negotiations.offer_file (offer_id, chapter_id, name, type,"
                        + " size, sha256, content) select o.id, o.chapter_id, ?, 'text/plain', octet_length(f.content),"
                        + " encode(sha256(f.content), 'hex'), f.content from negotiations.offer o, (select cast(? as bytea)"
                        + " as content) f where o.id = ?")) {
            insert.setString(1, name);
            insert.setBytes(2, content);
            insert.setLong(3, offer);
            insert.executeUpdate();
        }
    }

    private static void pointer(Connection owner) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("chapter_id", Rows.id(owner, CHAPTER, CODE, "TIG"));
        values.put("kind", "MANDATE");
        values.put("held_in", "Registry for Secret records (invented)");
        values.put("reference", "S-2026-0042");
        values.put("dated", LocalDate.parse("2026-01-20"));
        Rows.insert(owner, "negotiations.pointer", values);
    }

    private static long chapterOf(Connection owner, long issue) throws SQLException {
        try (Statement statement = owner.createStatement();
                var row = statement.executeQuery("select chapter_id from negotiations.issue where id = " + issue)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Iterable<Map<String, String>> rows(String file) {
        return CsvRows.read(PositionsSampleLoader.class, "sample/" + file + ".csv");
    }

    private static void goOnAfter(Connection owner, String table) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("select setval(pg_get_serial_sequence('negotiations." + table + "', 'id'),"
                    + " (select max(id) from negotiations." + table + "))");
        }
    }
}
