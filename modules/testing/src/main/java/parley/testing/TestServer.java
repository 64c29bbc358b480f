package parley.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The one PostgreSQL of a run: started by the first test that needs it, stopped with the process. */
final class TestServer {
    private static final String MIGRATED = "migrated";
    private static EmbeddedPostgres postgres;
    private static boolean begun;

    private TestServer() {}

    /** @return the name of the database that is only copied: migrated, empty */
    static synchronized String migrated() {
        if (postgres == null) {
            if (begun) {
                throw new IllegalStateException("The database could not be migrated: see the first failure.");
            }
            begun = true;
            QuietLogs.keep();
            Path data = ClusterTemplate.copy(
                    Migrations.fingerprint(List.of(TestServer.class, ClusterTemplate.class)), TestServer::layOut);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
            postgres = start(data);
        }
        return MIGRATED;
    }

    private static void layOut(Path data) {
        try {
            postgres = start(data);
            administer("create role " + TestDatabase.OWNER + " login password 'owner'");
            administer("create role " + TestDatabase.APPLICATION + " login nosuperuser nobypassrls password 'app'");
            administer("create extension pg_stat_statements");
            administer("create database " + MIGRATED + " owner " + TestDatabase.OWNER);
            migrate();
        } finally {
            stop();
            postgres = null;
        }
    }

    private static void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path data) {
        try {
            stop();
            ClusterTemplate.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collation and time zone as in production; durability left off, which only the launcher's tests need. */
    private static EmbeddedPostgres start(Path data) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate() {
        Flyway.configure()
                .dataSource(url(MIGRATED), TestDatabase.OWNER, "owner")
                .locations(Migrations.folders().stream()
                        .map(folder -> "filesystem:" + folder)
                        .toArray(String[]::new))
                .placeholders(Map.of("appLogin", TestDatabase.APPLICATION))
                .load()
                .migrate();
    }

    static void administer(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), "postgres", "postgres");
    }

    static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }
}
