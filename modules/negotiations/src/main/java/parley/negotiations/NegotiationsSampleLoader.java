package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/**
 * Made-up sessions, statuses and actions on published rounds. Rounds, their dates and the chapters' names are facts and
 * stay untouched; there is no round after TNC 17.
 */
public class NegotiationsSampleLoader implements SampleLoader {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "negotiations";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        markWhatHoldsInternalWords(owner);
        Map<String, Long> sessions = new HashMap<>();
        for (Map<String, String> row : CsvRows.read(NegotiationsSampleLoader.class, "sample/sessions.csv")) {
            sessions.put(row.get("round") + "/" + row.get("chapter"), session(owner, row));
        }
        sayWhichGroupMet(owner);
        for (Map<String, String> row : CsvRows.read(NegotiationsSampleLoader.class, "sample/actions.csv")) {
            action(owner, row, sessions, LocalDate.now(clock));
        }
    }

    private static void markWhatHoldsInternalWords(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate("update negotiations.round set marking = 'CONFIDENTIAL', internal_en ="
                    + " 'The round closed three chapters. Origin moved most: the side-by-side on textiles settled the wording of"
                    + " four articles. Goods offers were exchanged for the first time; both sides will read them before April."
                    + " Invented text for this sample.', internal_source = 'EN' where code = 'TNC-17'");
            statement.executeUpdate("insert into negotiations.round_party (round_id, party_id, capacity)"
                    + " select r.id, p.id, case when p.code = 'TLS' then 'OBSERVER' else 'DELEGATION' end"
                    + " from negotiations.round r, core.party p where r.code in ('TNC-15', 'TNC-17') and p.kind = 'STATE'"
                    + " and (p.code <> 'TLS' or r.code = 'TNC-17')");
        }
    }

    private static void sayWhichGroupMet(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate(
                    "update negotiations.session s set body = b.code from negotiations.body b,"
                            + " negotiations.chapter c where c.id = s.chapter_id and c.code = any (string_to_array(b.chapters, ','))");
        }
    }

    private static long session(Connection owner, Map<String, String> row) throws SQLException {
        long round = Rows.id(owner, "negotiations.round", "code", row.get("round"));
        long chapter = Rows.id(owner, "negotiations.chapter", "code", row.get("chapter"));
        LocalDate day = LocalDate.parse(row.get("day"));
        Map<String, Object> values = new HashMap<>();
        values.put("round_id", round);
        values.put("chapter_id", chapter);
        values.put("number", row.get("number") == null ? null : Integer.valueOf(row.get("number")));
        values.put("day", day);
        values.put("start_time", time(row.get("start")));
        values.put("end_time", time(row.get("end")));
        values.put("end_day", row.get("end_day") == null ? null : LocalDate.parse(row.get("end_day")));
        values.put("city_en", row.get("city_en"));
        values.put("city_fr", row.get("city_fr"));
        values.put("time_zone", row.get("time_zone"));
        values.put("minutes_en", row.get("minutes_en"));
        values.put("minutes_fr", row.get("minutes_fr"));
        values.put("minutes_source", row.get("minutes_en") == null && row.get("minutes_fr") != null ? "FR" : "EN");
        values.put("next_step_en", row.get("next_step_en"));
        values.put("next_step_fr", row.get("next_step_fr"));
        long id = Rows.insert(owner, "negotiations.session", values);
        if (row.get("status_after") != null) {
            Rows.insert(
                    owner,
                    "negotiations.chapter_status",
                    Map.of(
                            "chapter_id",
                            chapter,
                            "status",
                            row.get("status_after"),
                            "effective",
                            row.get("end_day") == null ? day : LocalDate.parse(row.get("end_day")),
                            "origin",
                            "RECORDED",
                            "round_id",
                            round,
                            "session_id",
                            id));
        }
        return id;
    }

    private static void action(Connection owner, Map<String, String> row, Map<String, Long> sessions, LocalDate today)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("text_en", row.get("text_en"));
        values.put("text_fr", row.get("text_fr"));
        values.put("text_source", "EN");
        values.put("responsible_party_id", Rows.id(owner, "core.party", "code", row.get("party")));
        values.put("responsible_person_id", personOf(owner, row.get("account")));
        values.put("due_date", today.plusDays(Long.parseLong(row.get("due_in_days"))));
        values.put("source_kind", "SESSION");
        values.put("source_id", sessions.get(row.get("round") + "/" + row.get("chapter")));
        long id = Rows.insert(owner, "core.action", values);
        LocalDate logged = LocalDate.parse(row.get("logged"));
        for (Map.Entry<String, LocalDate> step :
                List.of(Map.entry("NOT_STARTED", logged), Map.entry(row.get("status"), logged.plusDays(14)))) {
            Rows.insert(
                    owner,
                    "core.action_status",
                    Map.of("action_id", id, "status", step.getKey(), "effective", step.getValue()));
        }
    }

    private static Long personOf(Connection owner, String email) throws SQLException {
        if (email == null) {
            return null;
        }
        try (var statement = owner.prepareStatement("select person_id from core.account where email = ?")) {
            statement.setString(1, email);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
