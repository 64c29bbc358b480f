package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.reference.CsvRows;
import parley.core.reference.Rows;
import parley.core.reference.SampleLoader;

/** Made-up submissions to the consultation of 2018; each says that it is invented. Ids are fixed from 1001 on. */
public class ConsultationsSampleLoader implements SampleLoader {
    private static final long FIRST_ID = 1001;

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        long id = FIRST_ID;
        for (Map<String, String> row : CsvRows.read(ConsultationsSampleLoader.class, "sample/submissions.csv")) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", id++);
            values.put("consultation_id", Rows.id(owner, "negotiations.consultation", "code", "GAZETTE-2018"));
            for (String column : new String[] {"channel", "submitter", "stance", "summary_en", "summary_fr"}) {
                values.put(column, row.get(column));
            }
            values.put("summary_source", row.get("summary_en") == null ? "FR" : "EN");
            values.put("chapters", row.get("chapters") == null ? "" : row.get("chapters"));
            values.put("sectors", row.get("sectors") == null ? "" : row.get("sectors"));
            values.put("received_on", LocalDate.parse(row.get("received_on")));
            values.put("in_confidence", Boolean.valueOf(row.get("in_confidence")));
            values.put("marking", Boolean.parseBoolean(row.get("in_confidence")) ? "PROTECTED_B" : "UNCLASSIFIED");
            Rows.insert(owner, "negotiations.submission", values);
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("select setval(pg_get_serial_sequence('negotiations.submission', 'id'),"
                    + " (select max(id) from negotiations.submission))");
        }
    }
}
