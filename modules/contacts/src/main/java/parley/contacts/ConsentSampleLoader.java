package parley.contacts;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.SampleLoader;

/** Made-up consents of the made-up people, of every kind that the list tells apart; words in the person's language. */
public class ConsentSampleLoader implements SampleLoader {
    private static final String INSERT = "insert into contacts.consent (person_id, kind, purpose_code, collected_for,"
            + " basis_code, effective, how, evidence, language, expires, logged_at)"
            + " select p.id, ?, ?, case when b.code is not null then coalesce(?, ?) end, b.code, ?,"
            + " case p.language when 'FR' then ? else ? end, case p.language when 'FR' then ? else ? end, coalesce(p.language, 'EN'),"
            + " cast(cast(? as date) + make_interval(months => b.months) as date), ?"
            + " from core.person p left join contacts.consent_basis b on b.code = ? where p.id = ?";
    private static final long FIRST_ID = 1001;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> people = people();
        try (PreparedStatement insert = owner.prepareStatement(INSERT)) {
            for (Map<String, String> row : CsvRows.read(ConsentSampleLoader.class, "sample/consents.csv")) {
                LocalDate day = today.minusDays(Long.parseLong(row.get("days_ago")));
                insert.setString(1, row.get("kind"));
                insert.setString(2, row.get("purpose"));
                insert.setString(3, row.get("collected_for"));
                insert.setString(4, row.get("purpose"));
                insert.setDate(5, Date.valueOf(day));
                insert.setString(6, row.get("how_fr"));
                insert.setString(7, row.get("how_en"));
                insert.setString(8, row.get("evidence_fr"));
                insert.setString(9, row.get("evidence_en"));
                insert.setDate(10, Date.valueOf(day));
                insert.setTimestamp(
                        11,
                        java.sql.Timestamp.from(
                                day.atTime(15, 0).atZone(clock.getZone()).toInstant()));
                insert.setString(12, row.get("basis"));
                insert.setLong(13, people.get(row.get("person")));
                insert.executeUpdate();
            }
        }
    }

    /** People of the sample have ids from 1001 on, in the order of their file. */
    private static Map<String, Long> people() {
        Map<String, Long> ids = new java.util.HashMap<>();
        for (Map<String, String> row : CsvRows.read(ContactsSampleLoader.class, "sample/people.csv")) {
            ids.put(row.get("key"), FIRST_ID + ids.size());
        }
        return ids;
    }
}
