package parley.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir(factory = BesideOthers.class)
    private Path folder;

    @Test
    void acknowledgesOnlyWhatIsOnTheDisk() {
        DataDirectory data = DataDirectory.of(folder);
        EmbeddedPostgres postgres = new EmbeddedPostgres(data);
        try {
            Database database = Database.embedded(data, postgres.start());
            List<String> settings = database.asOwner("test", connection -> {
                List<String> shown = new ArrayList<>();
                for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery("show " + setting)) {
                        row.next();
                        shown.add(row.getString(1));
                    }
                }
                return shown;
            });
            assertThat(settings).containsOnly("on");
        } finally {
            postgres.stop();
        }
    }

    @Test
    void movesToAnotherPortWhenItsOwnIsTakenBetweenTwoStarts() throws Exception {
        DataDirectory data = DataDirectory.of(folder);
        EmbeddedPostgres postgres = new EmbeddedPostgres(data);
        int first = postgres.start();
        postgres.stop();
        try (ServerSocket other = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            int second = postgres.start();
            assertThat(second).isNotEqualTo(other.getLocalPort());
            boolean answers = Database.embedded(data, second).asOwner("test", connection -> connection.isValid(1));
            assertThat(answers).isTrue();
        } finally {
            postgres.stop();
        }
    }
}
