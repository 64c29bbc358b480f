package parley.missions;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.reference.CsvRows;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;
import parley.core.reference.Rows;
import parley.core.time.PartialDate;

/**
 * The published missions with their counts and legs. What was published stands twice: as a fact that no edit touches, and
 * as the record that people write on; legs, countries, sectors and the stage are given to a new mission only, so that
 * what was changed or taken away in the product stays so.
 */
public class MissionsReferenceLoader implements ReferenceLoader {
    private static final String MISSION = "missions.mission";

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "missions";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        Set<String> before = codes(owner);
        file("missions", MISSION, "code")
                .skip("stage", "countries", "sectors", "sectors_en", "sectors_fr", "results_en", "results_fr")
                .skip("name_fr_origin", "fr_origin", "source_en", "source_fr", "source_urls")
                .skip("confidence", "confidence_note_en", "confidence_note_fr")
                .constant("published", "true")
                .load(owner);
        file("missions", "missions.published_mission", "mission_id")
                .reference("code", "mission_id", MISSION)
                .skip("kind", "direction", "stage", "countries", "sectors")
                .load(owner);
        file("mission_counts", "missions.published_count", "code")
                .reference("mission", "mission_id", MISSION)
                .load(owner);
        for (Map<String, String> row : rows("missions")) {
            if (!before.contains(row.get("code"))) {
                giveCountriesSectorsAndStage(owner, row);
            }
        }
        for (Map<String, String> row : rows("mission_legs")) {
            if (!before.contains(row.get("mission"))) {
                addLeg(owner, row);
            }
        }
    }

    private static ReferenceFile file(String name, String table, String unique) {
        return ReferenceFile.of(MissionsReferenceLoader.class, "reference/" + name + ".csv", table, unique);
    }

    private static List<Map<String, String>> rows(String name) {
        return CsvRows.read(MissionsReferenceLoader.class, "reference/" + name + ".csv");
    }

    private static Set<String> codes(Connection owner) throws SQLException {
        Set<String> codes = new HashSet<>();
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select code from missions.mission")) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    private static void giveCountriesSectorsAndStage(Connection owner, Map<String, String> row) throws SQLException {
        long mission = Rows.id(owner, MISSION, "code", row.get("code"));
        for (String country : words(row.get("countries"))) {
            Rows.insertNew(
                    owner,
                    "missions.mission_country",
                    "mission_id, country",
                    Map.of("mission_id", mission, "country", country));
        }
        for (String sector : words(row.get("sectors"))) {
            Rows.insertNew(
                    owner,
                    "missions.mission_sector",
                    "mission_id, sector_id",
                    Map.of("mission_id", mission, "sector_id", Rows.id(owner, "core.sector", "code", sector)));
        }
        Map<String, Object> stage = new HashMap<>();
        stage.put("mission_id", mission);
        stage.put("stage", row.get("stage").equals("PLANNED") ? MissionStage.PLANNING : row.get("stage"));
        stage.put("effective", effective(row));
        stage.put("origin", "REPORTED");
        for (String column : List.of("source_en", "source_fr", "source_urls")) {
            stage.put(column, row.get(column));
        }
        Rows.insert(owner, "missions.mission_stage", stage);
    }

    /** Completed from the last day that the mission may have lasted; planned from the first day that it may have begun. */
    private static LocalDate effective(Map<String, String> row) {
        PartialDate start = PartialDate.parse(row.get("start_date"));
        PartialDate end = PartialDate.parse(row.get("end_date"));
        if (row.get("stage").equals("PLANNED")) {
            return start.value();
        }
        return end == null ? start.last() : end.last();
    }

    private static void addLeg(Connection owner, Map<String, String> row) throws SQLException {
        Map<String, Object> leg = new LinkedHashMap<>(row);
        leg.remove("mission");
        leg.put("mission_id", Rows.id(owner, MISSION, "code", row.get("mission")));
        leg.put("position", Integer.valueOf(row.get("position")));
        for (String column : List.of("start_date", "end_date")) {
            PartialDate date = PartialDate.parse(row.get(column));
            leg.put(column, date == null ? null : date.value());
        }
        Rows.insert(owner, "missions.leg", leg);
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }
}
