package parley.contacts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/**
 * Made-up people and an organization that are in the directory twice: some still to be looked at, one pair that somebody
 * kept apart, one that was merged and can be taken back. And a correction and a hold. Ids from 1901 on.
 */
public class DuplicatesSampleLoader implements SampleLoader {
    private static final long MERGED = 1905;
    private static final long SURVIVOR = 1009;

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        for (Map<String, String> row : CsvRows.read(DuplicatesSampleLoader.class, "sample/duplicates.csv")) {
            person(owner, row);
        }
        execute(
                owner,
                "insert into core.organization (id, name_en, kind, country_id) select 1901, 'Agro Exemple Ltée', kind,"
                        + " country_id from core.organization where id = 1001");
        merge(owner, clock.instant().minus(Duration.ofDays(6)));
        at(
                owner,
                clock.instant().minus(Duration.ofDays(3)),
                "insert into contacts.not_same (kind, first_id, second_id, reason, decided_at, decided_by)"
                        + " select 'PERSON', 1019, 1904, 'Another Pat Sample, of the port services', ?, id"
                        + " from core.account where email = 'steward@example.org'");
        at(
                owner,
                clock.instant().minus(Duration.ofDays(2300)),
                "update core.person set created_at = ? where id = 1902");
        at(
                owner,
                clock.instant().minus(Duration.ofDays(20)),
                "insert into contacts.correction (id, person_id, asked_on, asked, entered_at) select 1001, 1013,"
                        + " cast(current_date - 21 as date), 'Wrote that the family name has a hyphen: Sample-Tan.', ?");
        at(
                owner,
                clock.instant().minus(Duration.ofDays(40)),
                "insert into contacts.retention_hold (person_id, reason, placed_at) values (1004,"
                        + " 'A request for access is being answered', ?)");
        for (String table :
                new String[] {"contacts.correction", "core.person", "core.organization", "contacts.merge"}) {
            execute(
                    owner,
                    "select setval(pg_get_serial_sequence('" + table + "', 'id'), (select max(id) from " + table
                            + "))");
        }
    }

    private static void person(Connection owner, Map<String, String> row) throws SQLException {
        long id = Long.parseLong(row.get("id"));
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", id);
        person.put("family_name", row.get("family_name"));
        person.put("given_name", row.get("given_name"));
        person.put("country_id", Rows.id(owner, "core.party", "code", row.get("country")));
        Rows.insert(owner, "core.person", person);
        if (row.get("organization") != null) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("person_id", id);
            line.put("organization_id", Long.valueOf(row.get("organization")));
            line.put("title_en", row.get("title_en"));
            line.put("title_fr", row.get("title_fr"));
            line.put("email", row.get("email"));
            line.put("main", true);
            Rows.insert(owner, "core.affiliation", line);
        }
    }

    /** As the product does it: the record became a signpost, and what it was is kept. */
    private static void merge(Connection owner, Instant when) throws SQLException {
        at(
                owner,
                when,
                "with last as (select max(id) as id from audit.entry), gone as (update core.person set archived_at = ?,"
                        + " archived_reason = '→ " + SURVIVOR + "', merged_into_id = " + SURVIVOR + " where id = "
                        + MERGED
                        + " returning archived_at) insert into contacts.merge (id, kind, survivor_id, merged_id, merged_at,"
                        + " merged_by, audit_from, audit_to, audit_txid) select 1001, 'PERSON', " + SURVIVOR + ", "
                        + MERGED
                        + ", gone.archived_at, a.id, last.id, last.id + 1, cast(pg_current_xact_id() as text)"
                        + " from gone, last, core.account a where a.email = 'steward@example.org'");
        execute(
                owner,
                "insert into contacts.merge_step values (1001, 0, 'core.person', '{\"id\":" + MERGED + "}', 'CHANGED',"
                        + " '{\"archived_at\":null,\"archived_reason\":null,\"merged_into_id\":null}')");
    }

    private static void at(Connection owner, Instant when, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(when));
            statement.executeUpdate();
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
