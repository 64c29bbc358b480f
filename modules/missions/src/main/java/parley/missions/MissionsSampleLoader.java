package parley.missions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/**
 * Made-up companies, delegates and outcomes of two published missions, and one invented mission that is being planned,
 * half a year from the day of loading. The published missions, their dates and counts are facts and stay untouched.
 */
public class MissionsSampleLoader implements SampleLoader {
    private static final String PLANNED = "SAMPLE";

    private final SampleDirectory directory = new SampleDirectory();
    private final Map<String, Long> missions = new HashMap<>();
    private final Map<String, LocalDate> lastDays =
            Map.of("TCTM-2024-PHL", LocalDate.of(2024, 12, 6), "TCTM-2025-THA-KHM", LocalDate.of(2025, 5, 31));
    private final Map<String, Long> companies = new HashMap<>();
    private final Map<String, Long> outcomes = new HashMap<>();

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "missions";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        for (String published : lastDays.keySet()) {
            missions.put(published, Rows.id(owner, "missions.mission", "code", published));
        }
        missions.put(PLANNED, SampleMission.plan(owner, today));
        for (Map<String, String> row : rows("companies")) {
            company(owner, row, today);
        }
        for (Map<String, String> row : rows("delegates")) {
            delegate(owner, row);
        }
        for (Map<String, String> row : rows("outcomes")) {
            outcome(owner, row, today);
        }
        for (Map<String, String> row : rows("actions")) {
            action(owner, row, today);
        }
    }

    private static List<Map<String, String>> rows(String name) {
        return CsvRows.read(MissionsSampleLoader.class, "sample/" + name + ".csv");
    }

    private void company(Connection owner, Map<String, String> row, LocalDate today) throws SQLException {
        String mission = row.get("mission");
        long organization = directory.organization(owner, row.get("name_en"), row.get("name_fr"));
        Map<String, Object> company = new HashMap<>();
        company.put("mission_id", missions.get(mission));
        company.put("organization_id", organization);
        company.put("sector_id", Rows.id(owner, "core.sector", "code", row.get("sector")));
        company.put("province", row.get("province"));
        company.put("size", row.get("size"));
        long id = Rows.insert(owner, "missions.company", company);
        companies.put(mission + "/" + organization, id);
        for (String group : words(row.get("ownership"))) {
            Rows.insertNew(
                    owner,
                    "missions.company_ownership",
                    "company_id, ownership",
                    Map.of("company_id", id, "ownership", group));
        }
        LocalDate since = lastDay(mission, today).minusDays(Long.parseLong(row.get("days_before")));
        if (!row.get("status").equals("INVITED")) {
            status(owner, id, "INVITED", since.minusDays(40), null);
        }
        status(owner, id, row.get("status"), since, row.get("reason"));
    }

    private static void status(Connection owner, long company, String status, LocalDate since, String reason)
            throws SQLException {
        Map<String, Object> entry = new HashMap<>();
        entry.put("company_id", company);
        entry.put("status", status);
        entry.put("effective", since);
        entry.put("reason", reason);
        Rows.insert(owner, "missions.company_status", entry);
    }

    private void delegate(Connection owner, Map<String, String> row) throws SQLException {
        Long organization = row.get("organization") == null
                ? null
                : directory.organization(owner, row.get("organization"), row.get("organization"));
        Map<String, Object> delegate = new HashMap<>();
        delegate.put("mission_id", missions.get(row.get("mission")));
        delegate.put("person_id", directory.person(owner, row));
        delegate.put("company_id", companies.get(row.get("mission") + "/" + organization));
        delegate.put("title_en", row.get("title_en"));
        delegate.put("title_fr", row.get("title_fr"));
        delegate.put("title_source", row.get("title_source"));
        Rows.insert(owner, "missions.delegate", delegate);
    }

    private void outcome(Connection owner, Map<String, String> row, LocalDate today) throws SQLException {
        LocalDate day = lastDay(row.get("mission"), today).plusDays(Long.parseLong(row.get("days_after")));
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("mission_id", missions.get(row.get("mission")));
        for (String column : List.of(
                "kind", "title_en", "title_fr", "title_source", "country", "contribution_en", "contribution_fr")) {
            outcome.put(column, row.get(column));
        }
        outcome.put("organization_id", directory.organization(owner, row.get("organization"), row.get("organization")));
        outcome.put("date", day);
        outcome.put("precision", "DAY");
        outcome.put("confidential", Boolean.valueOf(row.get("confidential")));
        long id = Rows.insert(owner, "missions.outcome", outcome);
        outcomes.put(
                row.get("mission") + "/" + (row.get("title_en") == null ? row.get("title_fr") : row.get("title_en")),
                id);
        for (String step : row.get("stages").split("\\|")) {
            SampleMission.step(owner, id, day, step.split(" "), today);
        }
    }

    private void action(Connection owner, Map<String, String> row, LocalDate today) throws SQLException {
        Map<String, Object> action = new HashMap<>();
        action.put("text_en", row.get("text_en"));
        action.put("text_fr", row.get("text_fr"));
        action.put("text_source", "EN");
        action.put("responsible_party_id", Rows.id(owner, "core.party", "code", "CAN"));
        action.put("responsible_person_id", SampleDirectory.personOf(owner, row.get("account")));
        action.put("due_date", today.plusDays(Long.parseLong(row.get("due_in_days"))));
        action.put("source_kind", "MISSION_OUTCOME");
        action.put("source_id", outcomes.get(row.get("mission") + "/" + row.get("title")));
        long id = Rows.insert(owner, "core.action", action);
        Rows.insert(
                owner,
                "core.action_status",
                Map.of("action_id", id, "status", row.get("status"), "effective", today.minusDays(30)));
    }

    private LocalDate lastDay(String mission, LocalDate today) {
        return lastDays.getOrDefault(mission, today);
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }
}
