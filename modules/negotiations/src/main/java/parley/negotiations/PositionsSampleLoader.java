package parley.negotiations;

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
 * Made-up issues and positions of the two chapters that the sample's negotiator may know; each text says that it is
 * invented. Ids are fixed from 1001 on.
 */
public class PositionsSampleLoader implements SampleLoader {
    private static final long FIRST_ID = 1001;
    private static final String MARKING = "CONFIDENTIAL";
    private static final String SEMICOLON = ";";

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
        for (String table : new String[] {"issue", "position"}) {
            goOnAfter(owner, table);
        }
    }

    private static long issue(Connection owner, Map<String, String> row, long id) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("chapter_id", Rows.id(owner, "negotiations.chapter", "code", row.get("chapter")));
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
        values.put("party_id", Rows.id(owner, "core.party", "code", row.get("party")));
        for (String column : new String[] {"stance", "text_en", "text_fr", "origin", "reference"}) {
            values.put(column, row.get(column));
        }
        values.put("text_source", row.get("text_en") == null && row.get("text_fr") != null ? "FR" : "EN");
        values.put("effective", LocalDate.parse(row.get("effective")));
        values.put("round_id", Rows.id(owner, "negotiations.round", "code", row.get("round")));
        values.put("marking", MARKING);
        Rows.insert(owner, "negotiations.position", values);
        String others = row.get("on_behalf_of");
        for (String party : others == null ? new String[0] : others.split(SEMICOLON)) {
            Map<String, Object> spokenFor = new LinkedHashMap<>();
            spokenFor.put("position_id", id);
            spokenFor.put("party_id", Rows.id(owner, "core.party", "code", party));
            spokenFor.put("chapter_id", chapter);
            Rows.insertNew(owner, "negotiations.position_party", "position_id, party_id", spokenFor);
        }
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
