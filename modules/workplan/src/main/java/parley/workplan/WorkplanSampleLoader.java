package parley.workplan;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/** Made-up activities and meetings of the plan in force, dated relative to the day of loading. */
public class WorkplanSampleLoader implements SampleLoader {
    private static final String PLAN = "WP-2026-2030";

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "workplan";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        long plan = Rows.id(owner, "workplan.work_plan", "code", PLAN);
        Map<String, Long> meetings = new HashMap<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        for (Map<String, String> row : CsvRows.read(WorkplanSampleLoader.class, "sample/meetings.csv")) {
            meetings.put(row.get("key"), meeting(owner, row, plan, today, numbers));
        }
        Map<String, Long> activities = new HashMap<>();
        for (Map<String, String> row : CsvRows.read(WorkplanSampleLoader.class, "sample/activities.csv")) {
            activities.put(row.get("code"), activity(owner, row, plan, today));
        }
        for (Map<String, String> row : CsvRows.read(WorkplanSampleLoader.class, "sample/updates.csv")) {
            update(owner, row, activities, meetings, today);
        }
        for (Map<String, String> row : CsvRows.read(WorkplanSampleLoader.class, "sample/agenda.csv")) {
            item(owner, row, activities, meetings, today);
        }
    }

    /** @param numbers the last number given in each year: the sample may span two */
    private static long meeting(
            Connection owner, Map<String, String> row, long plan, LocalDate today, Map<Integer, Integer> numbers)
            throws SQLException {
        LocalDate day = today.plusDays(Long.parseLong(row.get("in_days")));
        Map<String, Object> values = new HashMap<>();
        values.put("plan_id", plan);
        values.put("year", day.getYear());
        values.put("number", numbers.merge(day.getYear(), 1, Integer::sum));
        values.put("format", row.get("format"));
        values.put("start_date", day);
        values.put("start_precision", "DAY");
        values.put("start_time", LocalTime.parse(row.get("start_time")));
        values.put("end_time", LocalTime.parse(row.get("end_time")));
        values.put("time_zone", row.get("time_zone"));
        values.put("city_en", row.get("city_en"));
        values.put("city_fr", row.get("city_fr"));
        Long host = Rows.id(owner, "core.party", "code", row.get("host"));
        values.put("host_party_id", host);
        values.put("country_id", host);
        values.put("co_chair_id", host);
        values.put("status", row.get("status"));
        values.put("summary_en", row.get("summary_en"));
        values.put("summary_fr", row.get("summary_fr"));
        long id = Rows.insert(owner, "workplan.meeting", values);
        if (row.get("status").equals("HELD")) {
            try (var statement =
                    owner.prepareStatement("insert into workplan.meeting_party (meeting_id, party_id, attendance)"
                            + " select ?, p.id, case when p.code in ('MMR', 'LAO') then 'EXCUSED' else 'PRESENT' end"
                            + " from core.party p where p.kind = 'STATE'")) {
                statement.setLong(1, id);
                statement.executeUpdate();
            }
        }
        return id;
    }

    private static long activity(Connection owner, Map<String, String> row, long plan, LocalDate today)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("plan_id", plan);
        values.put("area_id", Rows.id(owner, "workplan.area", "code", row.get("area")));
        values.put("code", row.get("code"));
        values.put("title_en", row.get("title_en"));
        values.put("title_fr", row.get("title_fr"));
        values.put("lead_party_id", Rows.id(owner, "core.party", "code", row.get("lead")));
        values.put("co_lead_party_id", Rows.id(owner, "core.party", "code", row.get("co_lead")));
        values.put("start_date", today.minusDays(Long.parseLong(row.get("started_days_ago"))));
        values.put("start_precision", "DAY");
        long id = Rows.insert(owner, "workplan.activity", values);
        LocalDate logged = today.minusDays(Long.parseLong(row.get("started_days_ago")));
        due(owner, id, today.plusDays(Long.parseLong(row.get("due_in_days"))), null, logged);
        if (row.get("new_due_in_days") != null) {
            due(
                    owner,
                    id,
                    today.plusDays(Long.parseLong(row.get("new_due_in_days"))),
                    row.get("due_reason"),
                    today.minusDays(20));
        }
        if (row.get("proposed_due_in_days") != null) {
            Map<String, Object> proposal = new HashMap<>();
            proposal.put("activity_id", id);
            proposal.put("due_date", today.plusDays(Long.parseLong(row.get("proposed_due_in_days"))));
            proposal.put("due_precision", "DAY");
            proposal.put("reason", row.get("proposed_reason"));
            proposal.put("reason_language", "EN");
            proposal.put("proposed_by", Rows.id(owner, "core.account", "email", "official@example.org"));
            Rows.insert(owner, "workplan.due_proposal", proposal);
        }
        return id;
    }

    private static void due(Connection owner, long activity, LocalDate due, String reason, LocalDate effective)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("activity_id", activity);
        values.put("due_date", due);
        values.put("due_precision", "DAY");
        values.put("reason", reason);
        values.put("reason_language", reason == null ? null : "EN");
        values.put("effective", effective);
        Rows.insert(owner, "workplan.activity_due", values);
    }

    private static void update(
            Connection owner,
            Map<String, String> row,
            Map<String, Long> activities,
            Map<String, Long> meetings,
            LocalDate today)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("activity_id", activities.get(row.get("activity")));
        values.put("status", row.get("status"));
        values.put("percent", row.get("percent") == null ? null : Integer.valueOf(row.get("percent")));
        values.put("text_en", row.get("text_en"));
        values.put("text_fr", row.get("text_fr"));
        values.put("meeting_id", meetings.get(row.get("meeting")));
        values.put("effective", today.minusDays(Long.parseLong(row.get("days_ago"))));
        Rows.insert(owner, "workplan.activity_update", values);
    }

    private static void item(
            Connection owner,
            Map<String, String> row,
            Map<String, Long> activities,
            Map<String, Long> meetings,
            LocalDate today)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting_id", meetings.get(row.get("meeting")));
        values.put("position", Integer.valueOf(row.get("position")));
        values.put("title_en", row.get("title_en"));
        values.put("title_fr", row.get("title_fr"));
        values.put("start_time", LocalTime.parse(row.get("start_time")));
        values.put("minutes", Integer.valueOf(row.get("minutes")));
        values.put("presenter_party_id", Rows.id(owner, "core.party", "code", row.get("presenter")));
        values.put("activity_id", activities.get(row.get("activity")));
        values.put("notes_en", row.get("notes_en"));
        values.put("notes_fr", row.get("notes_fr"));
        long item = Rows.insert(owner, "workplan.agenda_item", values);
        if (row.get("decision_en") != null) {
            outcome(owner, item, 1, "DECISION", row.get("decision_en"), row.get("decision_fr"), null);
        }
        if (row.get("action_en") != null) {
            long action = action(owner, row, item, today);
            outcome(owner, item, 2, "ACTION", row.get("action_en"), row.get("action_fr"), action);
        }
    }

    private static void outcome(
            Connection owner, long item, int position, String kind, String en, String fr, Long action)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("item_id", item);
        values.put("position", position);
        values.put("kind", kind);
        values.put("text_en", en);
        values.put("text_fr", fr);
        values.put("action_id", action);
        Rows.insert(owner, "workplan.outcome", values);
    }

    private static long action(Connection owner, Map<String, String> row, long item, LocalDate today)
            throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("text_en", row.get("action_en"));
        values.put("text_fr", row.get("action_fr"));
        values.put("text_source", "EN");
        values.put("responsible_party_id", Rows.id(owner, "core.party", "code", row.get("action_party")));
        values.put("due_date", today.plusDays(Long.parseLong(row.get("action_due_in_days"))));
        values.put("source_kind", "AGENDA_ITEM");
        values.put("source_id", item);
        long id = Rows.insert(owner, "core.action", values);
        Rows.insert(
                owner,
                "core.action_status",
                Map.of("action_id", id, "status", "NOT_STARTED", "effective", today.minusDays(90)));
        return id;
    }
}
