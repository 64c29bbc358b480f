package parley.reports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** The published key figures, and where sources disagree. */
public class ReportsReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        file("key_figures", "reports.key_figure").load(owner);
        file("conflicts", "reports.conflict").load(owner);
    }

    private static ReferenceFile file(String name, String table) {
        return ReferenceFile.of(ReportsReferenceLoader.class, "reference/" + name + ".csv", table, "code");
    }
}
