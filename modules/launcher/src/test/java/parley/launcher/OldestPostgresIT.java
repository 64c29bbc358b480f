package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations, reference and sample data, and the audit's chain on the oldest PostgreSQL that an operator may bring. */
class OldestPostgresIT {
    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> Files.newInputStream(binaries()))
                .start();
        administer("create role parley_owner login password 'owner'");
        administer("create role parley_app login nosuperuser nobypassrls password 'app'");
        administer("create database parley owner parley_owner");
    }

    private static Path binaries() throws IOException {
        try (DirectoryStream<Path> packed = Files.newDirectoryStream(Path.of("target/oldest-postgres"), "*.txz")) {
            return packed.iterator().next();
        }
    }

    private static void administer(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static Map<String, String> environment() {
        return Map.of(
                "PARLEY_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/parley",
                "PARLEY_DB_USER",
                "parley_owner",
                "PARLEY_DB_PASSWORD",
                "owner",
                "PARLEY_DB_APP_USER",
                "parley_app",
                "PARLEY_DB_APP_PASSWORD",
                "app");
    }

    private int run(String... words) throws InterruptedException {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(stream, stream, environment(), words);
    }

    @Test
    void migratesLoadsSealsAndFindsAChangedLine() throws Exception {
        String data = folder.toString();
        assertThat(run("migrate", "--data", data)).as(said.toString()).isZero();
        Database database = Database.external(environment());
        database.loadSample();
        assertThat(database.<String>withOwner(connection -> one(connection, "show server_version_num")))
                .startsWith("15");
        assertThat(run("verify-audit", "--data", data)).as(said.toString()).isZero();

        database.withOwner(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table audit.entry disable trigger append_only");
                int changed = statement.executeUpdate("update audit.entry set table_name = 'core.other'"
                        + " where id = (select entry_id from audit.seal where seq = 100)");
                statement.execute("alter table audit.entry enable trigger append_only");
                return changed;
            }
        });
        assertThat(run("verify-audit", "--data", data, "--language", "en"))
                .as(said.toString())
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
