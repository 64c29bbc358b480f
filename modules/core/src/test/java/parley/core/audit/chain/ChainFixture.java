package parley.core.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import parley.testing.TestDatabase;

/** A database with sealed entries, and the hand of somebody who owns its tables. */
final class ChainFixture implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.create();

    /** Writes so many entries, each in a transaction of its own, as the application. */
    ChainFixture notes(int count) throws SQLException {
        try (Connection connection = database.application();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < count; i++) {
                statement.execute("select audit.note('TEST', 'core.account', '" + i + "', '{\"n\": " + i + "}')");
            }
        }
        return this;
    }

    ChainFixture seal() throws SQLException {
        try (Connection connection = database.application()) {
            new ChainStore(connection).sealAll();
        }
        return this;
    }

    Anchor head() throws SQLException {
        try (Connection connection = database.application()) {
            return new ChainStore(connection).head(CLOCK.instant()).orElseThrow();
        }
    }

    /** Does what the append-only triggers would refuse, as somebody who can switch them off. */
    ChainFixture tamper(String... sql) throws SQLException {
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("entry", "seal", "chain")) {
                statement.execute("alter table audit." + table + " disable trigger append_only");
            }
            for (String one : sql) {
                statement.execute(one);
            }
            for (String table : List.of("entry", "seal", "chain")) {
                statement.execute("alter table audit." + table + " enable trigger append_only");
            }
        }
        return this;
    }

    ChainReport verify(Anchor... anchors) throws SQLException {
        try (Connection connection = database.owner()) {
            return new ChainVerifier(connection, CLOCK).verify(List.of(anchors));
        }
    }

    /** @return the kinds of faults found, in order */
    List<ChainFault.Kind> faults(Anchor... anchors) throws SQLException {
        return verify(anchors).faults().stream().map(ChainFault::kind).toList();
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
