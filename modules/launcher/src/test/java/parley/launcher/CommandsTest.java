package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.TestDatabase;

/** What the commands refuse, in words, before they change or start anything. */
class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... words) throws InterruptedException {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Main.run(stream, stream, environment, words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dance                               | There is no command dance
                    start --port abc                    | not abc
                    start --port 70000                  | not 70000
                    start --loudly                      | no option --loudly
                    start --data                        | its value is missing
                    user                                | Say which of add
                    user sing                           | user add, password, roles and list
                    user add nobody --name N --role OFFICIAL | e-mail address
                    user add a@example.org --name N --role CHIEF | Roles are
                    token                               | Say which account
                    """)
    void saysWhatIsWrongWithTheWords(String words, String expected) throws InterruptedException {
        assertThat(run(Map.of(), words.split(" "))).isEqualTo(1);
        assertThat(said()).contains(expected).doesNotContain("Exception");
    }

    @Test
    void aTakenPortIsRefusedBeforeAnythingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Path data = folder.resolve("data");
            assertThat(run(Map.of(), "start", "--port", port, "--data", data.toString()))
                    .isEqualTo(1);
            assertThat(said()).contains("Port " + port + " is taken");
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void aMistypedDirectoryIsNotLaidOutForACommandThatNeedsAnInstallation() throws Exception {
        Path data = folder.resolve("typo");
        assertThat(run(Map.of(), "verify-audit", "--data", data.toString())).isEqualTo(1);
        assertThat(said()).contains("no installation");
        assertThat(data).doesNotExist();
    }

    @Test
    void anAddressThatIsNoneOfPostgresIsRefused() throws Exception {
        assertThat(run(Map.of("PARLEY_DB_URL", "mysql://localhost/parley"), "migrate"))
                .isEqualTo(1);
        assertThat(said()).contains("jdbc:postgresql:");
    }

    private static Map<String, String> server(TestDatabase database, String application, String password) {
        return Map.of(
                "PARLEY_DB_URL",
                database.url(),
                "PARLEY_DB_USER",
                TestDatabase.OWNER,
                "PARLEY_DB_PASSWORD",
                "owner",
                "PARLEY_DB_APP_USER",
                application,
                "PARLEY_DB_APP_PASSWORD",
                password);
    }

    @Test
    void aLoginThatMayTooMuchDoesNotServe() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            assertThat(run(server(database, "postgres", "postgres"), "migrate")).isEqualTo(1);
            assertThat(run(server(database, TestDatabase.OWNER, "owner"), "migrate"))
                    .isEqualTo(1);
            assertThat(said().lines())
                    .allMatch(line -> line.contains("is privileged"))
                    .hasSize(2);
            assertThat(run(server(database, TestDatabase.APPLICATION, "app"), "migrate"))
                    .as(said())
                    .isZero();
        }
    }

    @Test
    void aMemberOfTheOwnerDoesNotServe() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            owner(
                    database,
                    "create role member_of_owner login password 'member'",
                    "grant parley_owner to member_of_owner");
            assertThat(run(server(database, "member_of_owner", "member"), "migrate"))
                    .isEqualTo(1);
            assertThat(said()).contains("member_of_owner is privileged");
        }
    }

    private static void owner(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
