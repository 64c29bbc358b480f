package parley.negotiations;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** The groups that reports on rounds name or that follow from the chapters, each under the committee. */
public class BodiesReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 9;
    }

    @Override
    public String name() {
        return "bodies";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        ReferenceFile.of(BodiesReferenceLoader.class, "reference/bodies.csv", "negotiations.body", "code")
                .reference("parent", "parent_id", "negotiations.body")
                .load(owner);
    }
}
