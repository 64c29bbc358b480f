package parley.launcher.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL doing the product's queries and nothing else, over JDBC, as the login that serves. */
final class BareWork implements AutoCloseable {
    private final Connection connection;
    private final List<CapturedStatement> statements;

    /**
     * @param tell how the product says at the beginning of a transaction who asks and how searches compare; said once here
     */
    BareWork(Connection connection, CapturedStatement tell, List<CapturedStatement> statements) throws SQLException {
        this.connection = connection;
        this.statements = statements;
        new CapturedStatement(tell.sql().replace(", true)", ", false)"), tell.values()).run(connection);
    }

    void run() throws SQLException {
        for (CapturedStatement statement : statements) {
            statement.run(connection);
        }
    }

    /** Copies what the one statement finds to nowhere. */
    void copy() throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        copies.copyOut("copy (" + statements.get(0).withValues() + ") to stdout", OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
