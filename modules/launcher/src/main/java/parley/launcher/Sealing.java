package parley.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import parley.core.audit.chain.Anchor;
import parley.core.audit.chain.AnchorFile;
import parley.core.audit.chain.ChainStore;

/** What the launcher itself does for the audit's chain, when no server does. */
final class Sealing {
    private Sealing() {}

    /** Seals what the server left when it stopped, so that an installation that does not run is sealed to its end. */
    static void finish(Database database, DataDirectory data) {
        database.withOwner(connection -> {
            new ChainStore(connection).sealAll();
            anchor(connection, AnchorFile.in(data.path()));
            return null;
        });
    }

    /** Anchors the end of the chain unless it is the line anchored last. */
    static void anchor(Connection connection, AnchorFile file) throws SQLException {
        Optional<Anchor> last = file.last();
        new ChainStore(connection)
                .head(Database.clock().instant())
                .filter(head -> !head.sameLine(last.orElse(null)))
                .ifPresent(file::append);
    }
}
