package parley.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import parley.core.reference.ReferenceFile;
import parley.core.reference.ReferenceLoader;

/** The glossary of official and of our own terms. */
public class WorkspaceReferenceLoader implements ReferenceLoader {
    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "workspace";
    }

    @Override
    public void load(Connection owner, Clock clock) throws SQLException {
        ReferenceFile.of(WorkspaceReferenceLoader.class, "reference/glossary.csv", "workspace.glossary_term", "code")
                .load(owner);
    }
}
