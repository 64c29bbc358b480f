package parley.reports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/**
 * Links made-up interactions to rounds, meetings and missions. It stands here because contacts and the three other
 * features do not know each other and this module reads them all; it runs after their samples.
 */
public class LinkedInteractionsSampleLoader implements SampleLoader {
    private static final Map<String, String> RECORDS = Map.of(
            "ROUND", "select id from negotiations.round where code = ?",
            "MISSION", "select id from missions.mission where code = ?",
            "MEETING", "select id from workplan.meeting where status = ? order by start_date desc limit 1");

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "linked interactions";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        for (Map<String, String> row : CsvRows.read(LinkedInteractionsSampleLoader.class, "sample/interactions.csv")) {
            Long interaction = Rows.id(owner, "contacts.interaction", "subject", row.get("subject"));
            Long record = record(owner, row.get("kind"), row.get("which"));
            if (interaction == null || record == null) {
                throw new SQLException("The sample has no " + row);
            }
            Rows.insertNew(
                    owner,
                    "contacts.interaction_link",
                    "interaction_id, linked_kind, linked_id",
                    Map.of("interaction_id", interaction, "linked_kind", row.get("kind"), "linked_id", record));
        }
    }

    private static Long record(Connection owner, String kind, String which) throws SQLException {
        try (var statement = owner.prepareStatement(RECORDS.get(kind))) {
            statement.setString(1, which);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }
}
