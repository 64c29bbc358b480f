package parley.core.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/** Sealing over plain JDBC, for the command line and the loaders, which start no container. */
public final class ChainStore {
    private static final int BATCH = 5_000;

    private final Connection connection;

    /** @param connection of the owner or the application */
    public ChainStore(Connection connection) {
        this.connection = connection;
    }

    /** @return false in a database that was not migrated that far */
    public boolean exists() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('audit.seal') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Seals what waits, a transaction for each batch; leaves it to another sealer where one is at work. */
    public void sealAll() throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement seal = connection.prepareStatement("select audit.seal_waiting(?)")) {
            seal.setInt(1, BATCH);
            int sealed;
            do {
                try (ResultSet row = seal.executeQuery()) {
                    row.next();
                    sealed = row.getInt(1);
                }
            } while (sealed == BATCH);
        }
    }

    /** @return the chain's last line, as an anchor taken now; empty while nothing is sealed */
    public Optional<Anchor> head(Instant now) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select c.id, s.seq, encode(s.hash, 'hex') from audit.chain c, audit.seal s"
                                + " order by s.seq desc limit 1")) {
            return row.next()
                    ? Optional.of(new Anchor(now, row.getString(1), row.getLong(2), row.getString(3)))
                    : Optional.empty();
        }
    }
}
