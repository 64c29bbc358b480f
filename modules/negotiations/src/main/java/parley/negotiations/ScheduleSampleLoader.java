package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import parley.core.reference.SampleLoader;

/** Made-up rooms and seats in the week of TNC 17, with a room that is taken twice and somebody in two places. */
public class ScheduleSampleLoader implements SampleLoader {
    private static final String SEAT = "insert into negotiations.session_person (session_id, person_id, party_id, role)"
            + " select s.id, a.person_id, p.id, '%s' from negotiations.session s join negotiations.round r on r.id = s.round_id"
            + " join negotiations.chapter c on c.id = s.chapter_id, core.account a, core.party p"
            + " where r.code = 'TNC-17' and c.code = '%s' and a.email = '%s' and p.code = 'CAN' and a.person_id is not null";

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(
                    "update negotiations.session s set room = case when c.code in ('TIG', 'ROO') then 'A 101'"
                            + " when c.code in ('SPS', 'TBT') then 'B 202' else 'C 303' end from negotiations.chapter c, negotiations.round r"
                            + " where c.id = s.chapter_id and r.id = s.round_id and r.code = 'TNC-17' and s.city_en is null");
            seat(statement, "CHAPTER_LEAD", "SPS", "negotiator@example.org");
            seat(statement, "CHAPTER_LEAD", "TIG", "negotiator@example.org");
            seat(statement, "NOTE_TAKER", "SPS", "official@example.org");
            seat(statement, "EXPERT", "TBT", "official@example.org");
            statement.executeUpdate("insert into negotiations.session_voice (session_id, party_id, for_party_id)"
                    + " select s.id, idn.id, asean.id from negotiations.session s join negotiations.round r on r.id = s.round_id"
                    + " join negotiations.chapter c on c.id = s.chapter_id, core.party idn, core.party asean"
                    + " where r.code = 'TNC-17' and c.code = 'SPS' and idn.code = 'IDN' and asean.code = 'ASEAN'");
        }
    }

    private static void seat(Statement statement, String role, String chapter, String account) throws SQLException {
        statement.executeUpdate(String.format(SEAT, role, chapter, account));
    }
}
