package parley.negotiations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.SampleLoader;

/**
 * Made-up words of two chapters' briefs, and public summaries of two rounds: that of TNC 17 is cleared, that of TNC 16 waits
 * for its French. Each text says that it is invented.
 */
public class RoundReportsSampleLoader implements SampleLoader {
    private static final List<String> TEXTS =
            List.of("where", "ball", "decision", "sensitive", "lines", "dates", "messages");

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String name() {
        return "reports on rounds";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        for (Map<String, String> row : CsvRows.read(RoundReportsSampleLoader.class, "sample/briefs.csv")) {
            brief(owner, row, LocalDate.now(clock));
        }
        for (Map<String, String> row : CsvRows.read(RoundReportsSampleLoader.class, "sample/summaries.csv")) {
            summary(owner, row);
        }
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "insert into negotiations.message_clearance (chapter_id, cleared_at, messages, internal)"
                            + " select b.chapter_id, now(), md5(cast(row(b.messages_en, b.messages_fr) as text)),"
                            + " md5(cast(row(b.where_en, b.where_fr, b.ball_en, b.ball_fr, b.decision_en, b.decision_fr, b.sensitive_en,"
                            + " b.sensitive_fr, b.lines_en, b.lines_fr, b.dates_en, b.dates_fr) as text)) from negotiations.chapter_brief b"
                            + " where b.messages_en is not null and b.messages_fr is not null");
            statement.executeUpdate("update negotiations.round set cleared_at = now(), cleared_public ="
                    + " md5(coalesce(public_en, '') || '|' || coalesce(public_fr, '')), cleared_internal ="
                    + " md5(coalesce(internal_en, '') || '|' || coalesce(internal_fr, '')) where public_en is not null"
                    + " and public_fr is not null");
        }
    }

    private static void brief(Connection owner, Map<String, String> row, LocalDate today) throws SQLException {
        StringBuilder columns = new StringBuilder("chapter_id, effective, marking, entered_at");
        StringBuilder values = new StringBuilder("(select id from negotiations.chapter where code = ?), ?, ?, now()");
        for (String text : TEXTS) {
            columns.append(", ").append(text).append("_en, ").append(text).append("_fr, ");
            columns.append(text).append("_source");
            values.append(", ?, ?, ?");
        }
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into negotiations.chapter_brief (" + columns + ") values (" + values + ")")) {
            insert.setString(1, row.get("chapter"));
            insert.setObject(2, today);
            insert.setString(3, row.get("marking"));
            int next = 4;
            for (String text : TEXTS) {
                insert.setString(next++, row.get(text + "_en"));
                insert.setString(next++, row.get(text + "_fr"));
                insert.setString(next++, row.get(text + "_en") == null ? "FR" : "EN");
            }
            insert.executeUpdate();
        }
    }

    private static void summary(Connection owner, Map<String, String> row) throws SQLException {
        try (PreparedStatement update = owner.prepareStatement(
                "update negotiations.round set public_en = ?, public_fr = ?, public_source = 'EN' where code = ?")) {
            update.setString(1, row.get("en"));
            update.setString(2, row.get("fr"));
            update.setString(3, row.get("round"));
            update.executeUpdate();
        }
    }
}
