package parley.reports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/** Made-up words of a brief, dated a week before the day of loading. */
public class ReportsSampleLoader implements SampleLoader {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("effective", LocalDate.now(clock).minusDays(7));
        values.put("written_by", manager(owner));
        for (Map<String, String> row : CsvRows.read(ReportsSampleLoader.class, "sample/brief.csv")) {
            values.put(row.get("part") + "_en", row.get("en"));
            values.put(row.get("part") + "_fr", row.get("fr"));
        }
        Rows.insert(owner, "reports.brief", values);
    }

    private static Long manager(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement(
                        "select person_id from core.account where email = 'manager@example.org'");
                var row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : null;
        }
    }
}
