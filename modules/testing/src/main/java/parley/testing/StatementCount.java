package parley.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts what the application asked its database, so that a test can say how many statements a page may need: a number
 * that does not grow with the rows on it.
 */
public final class StatementCount {
    private static final String SINCE =
            "select s.calls || ' × ' || regexp_replace(s.query, '\\s+', ' ', 'g') as line, s.calls"
                    + " from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                    + " join pg_roles r on r.oid = s.userid"
                    + " where d.datname = ? and r.rolname = '" + TestDatabase.APPLICATION + "'"
                    + " and s.query !~* '^(begin|commit|rollback|set|show|discard|reset)\\M'"
                    + " and s.query !~* '^select set_config' order by s.calls desc, 1";

    private final List<String> lines = new ArrayList<>();
    private long total;

    private StatementCount() {}

    /** Runs the work and counts the application's statements in that database meanwhile. Not for tests that run in parallel. */
    public static StatementCount during(TestDatabase database, Runnable work) {
        TestServer.administer("select pg_stat_statements_reset()");
        work.run();
        StatementCount count = new StatementCount();
        count.read(database.name());
        return count;
    }

    private void read(String database) {
        try (Connection connection = TestServer.superuser();
                PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setString(1, database);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                    total += row.getLong(2);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long total() {
        return total;
    }

    /** @return one line for each statement with how often it ran, most often first */
    @Override
    public String toString() {
        return total + " statements\n" + String.join("\n", lines);
    }
}
