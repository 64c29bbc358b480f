package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** Consultations that are published facts, with both dates where sources differ. */
public class ConsultationsReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 11;
    }

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        ReferenceFile.of(
                        ConsultationsReferenceLoader.class,
                        "reference/consultations.csv",
                        "negotiations.consultation",
                        "code")
                .constant("published", "true")
                .load(owner);
    }
}
