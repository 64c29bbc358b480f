package parley.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.SampleLoader;

/** A small file of made-up people, previewed and not imported: a row of each verdict but one. */
public class ExchangeSampleLoader implements SampleLoader {
    private static final String CODE = "IMP-2026-000001";
    private static final String BATCH =
            "insert into exchange.import_batch (code, kind, file_name, sha256, bytes, file_kind,"
                    + " encoding, delimiter, header_row, headers, mapping, language, state, rows, sample, account_id, created_at)"
                    + " select '" + CODE
                    + "', 'people', 'sample_contacts.csv', repeat('0', 64), 512, 'CSV', 'UTF-8', ',', 1,"
                    + " '[\"Given name\",\"Family name\",\"Company\",\"E-mail\"]', '{\"Given name\":\"givenName\","
                    + "\"Family name\":\"familyName\",\"Company\":\"organization\",\"E-mail\":\"email\"}', 'EN', 'PREVIEWED', 5,"
                    + " true, a.id, ? from core.account a join core.account_role r on r.account_id = a.id and r.role = 'STEWARD'"
                    + " order by a.id limit 1";
    private static final String ROW =
            "insert into exchange.import_row (batch_id, number, cells, verdict, title, subtitle,"
                    + " messages, payload) select id, ?, ?::jsonb, ?, ?, ?, ?::jsonb, case when ? = 'NEW' then ?::jsonb end"
                    + " from exchange.import_batch where code = '" + CODE + "'";
    private static final String NEW = "{\"id\":0,\"version\":0,\"family\":\"Halimbawa\",\"given\":\"Ligaya\",\"order\":"
            + "\"GIVEN_FIRST\",\"sectors\":[],\"marking\":\"UNCLASSIFIED\",\"affiliations\":[{\"newOrganization\":"
            + "\"Mindanao Example Hydro\",\"main\":true,\"email\":\"ligaya@example.org\",\"phones\":[]}]}";

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        try (PreparedStatement batch = owner.prepareStatement(BATCH)) {
            batch.setTimestamp(1, Timestamp.from(clock.instant().minus(Duration.ofDays(1))));
            batch.executeUpdate();
        }
        try (PreparedStatement insert = owner.prepareStatement(ROW)) {
            for (Map<String, String> row : CsvRows.read(ExchangeSampleLoader.class, "sample/import_rows.csv")) {
                insert.setInt(1, Integer.parseInt(row.get("number")));
                insert.setString(2, row.get("cells"));
                insert.setString(3, row.get("verdict"));
                insert.setString(4, row.get("title"));
                insert.setString(5, row.get("subtitle"));
                insert.setString(6, row.get("messages"));
                insert.setString(7, row.get("verdict"));
                insert.setString(8, NEW);
                insert.executeUpdate();
            }
        }
        try (Statement next = owner.createStatement()) {
            next.execute("select setval('exchange.import_number', 1)");
            next.execute("select exchange.count_verdicts(id) from exchange.import_batch where code = '" + CODE + "'");
        }
    }
}
