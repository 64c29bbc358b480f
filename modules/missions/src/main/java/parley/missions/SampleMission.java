package parley.missions;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import parley.core.reference.Rows;

/** The sample's invented mission and the steps of its invented outcomes. */
final class SampleMission {
    private SampleMission() {}

    /** @return the id of a mission to two cities, half a year from today, that recruits since a month */
    static long plan(Connection owner, LocalDate today) throws SQLException {
        LocalDate start = today.plusDays(182);
        Map<String, Object> mission = new HashMap<>();
        mission.put("code", "TCTM-" + start.getYear() + "-SGP-VNM");
        mission.put("name_en", "Sample mission to Singapore and Vietnam (invented)");
        mission.put("name_fr", "Mission d’exemple à Singapour et au Vietnam (inventée)");
        mission.put("kind", "TEAM_CANADA_MISSION");
        mission.put("direction", "OUT");
        mission.put("lead_en", "To be decided (sample)");
        mission.put("lead_fr", "À déterminer (exemple)");
        mission.put("start_date", start);
        mission.put("start_precision", "DAY");
        mission.put("end_date", start.plusDays(4));
        mission.put("end_precision", "DAY");
        mission.put("objectives_en", "Forty companies, half of them new to the region. Invented text for this sample.");
        mission.put(
                "objectives_fr",
                "Quarante entreprises, dont la moitié nouvelles dans la région. Texte inventé pour cet exemple.");
        long id = Rows.insert(owner, "missions.mission", mission);
        for (String country : new String[] {"SGP", "VNM"}) {
            Rows.insertNew(
                    owner,
                    "missions.mission_country",
                    "mission_id, country",
                    Map.of("mission_id", id, "country", country));
        }
        for (String sector : new String[] {"CLEAN", "ICT", "AGRI"}) {
            Rows.insertNew(
                    owner,
                    "missions.mission_sector",
                    "mission_id, sector_id",
                    Map.of("mission_id", id, "sector_id", Rows.id(owner, "core.sector", "code", sector)));
        }
        leg(owner, id, 1, new String[] {"Singapore", "Singapour", "SGP", "Asia/Singapore"}, start, start.plusDays(1));
        leg(
                owner,
                id,
                2,
                new String[] {"Hanoi", "Hanoï", "VNM", "Asia/Ho_Chi_Minh"},
                start.plusDays(2),
                start.plusDays(4));
        stage(owner, id, "PLANNING", today.minusDays(90));
        stage(owner, id, "RECRUITING", today.minusDays(30));
        return id;
    }

    private static void leg(
            Connection owner, long mission, int position, String[] place, LocalDate start, LocalDate end)
            throws SQLException {
        Map<String, Object> leg = new HashMap<>();
        leg.put("mission_id", mission);
        leg.put("position", position);
        leg.put("city_en", place[0]);
        leg.put("city_fr", place[1]);
        leg.put("country", place[2]);
        leg.put("time_zone", place[3]);
        leg.put("start_date", start);
        leg.put("start_precision", "DAY");
        leg.put("end_date", end);
        leg.put("end_precision", "DAY");
        leg.put("partners_en", "Trade office: match-making and site visits. EDC: financing table. (sample)");
        leg.put("partners_fr", "Bureau commercial : jumelage et visites. EDC : table sur le financement. (exemple)");
        Rows.insert(owner, "missions.leg", leg);
    }

    private static void stage(Connection owner, long mission, String stage, LocalDate effective) throws SQLException {
        Rows.insert(
                owner,
                "missions.mission_stage",
                Map.of("mission_id", mission, "stage", stage, "effective", effective, "origin", "RECORDED"));
    }

    /**
     * Appends a step of an outcome.
     *
     * @param words stage, days after the outcome's date, then perhaps low, high or a dash, currency, {@code confirmed}
     */
    static void step(Connection owner, long outcome, LocalDate day, String[] words, LocalDate today)
            throws SQLException {
        LocalDate effective = day.plusDays(Long.parseLong(words[1]));
        if (effective.isAfter(today)) {
            return;
        }
        Map<String, Object> step = new HashMap<>();
        step.put("outcome_id", outcome);
        step.put("stage", words[0]);
        step.put("effective", effective);
        if (words.length > 2) {
            step.put("value_low", new BigDecimal(words[2]));
            step.put("value_high", words[3].equals("-") ? null : new BigDecimal(words[3]));
            step.put("currency", words[4]);
        }
        step.put("confirmed", words.length > 5);
        Rows.insert(owner, "missions.outcome_stage", step);
    }
}
