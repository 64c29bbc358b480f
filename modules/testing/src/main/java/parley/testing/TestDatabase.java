package parley.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * A database of a test's own on a real PostgreSQL, with every migration on the class path and the two logins of
 * production. One server serves the whole run; each database is a copy of one that was migrated once.
 */
public final class TestDatabase {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** @return a fresh database, migrated, without any data of its own */
    public static synchronized TestDatabase create() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
                administer("create role parley_owner login password 'owner'");
                administer("create role parley_app login nosuperuser nobypassrls password 'app'");
                administer("create database migrated owner parley_owner");
                migrate("migrated");
            }
            String name = "test" + NUMBER.incrementAndGet();
            administer("create database " + name + " template migrated owner parley_owner");
            return new TestDatabase(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(String database) {
        Flyway.configure()
                .dataSource(url(database), "parley_owner", "owner")
                .locations("classpath:db/migration")
                .placeholders(Map.of("appLogin", "parley_app"))
                .load()
                .migrate();
    }

    private static void administer(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    public String url() {
        return url(name);
    }

    /** @return a connection as the owner, who migrates and may everything but forget the audit */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "parley_owner", "owner");
    }

    /** @return a connection as the application, who owns nothing */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(url(), "parley_app", "app");
    }
}
