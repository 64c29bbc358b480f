package parley.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import parley.core.access.AccountStore;
import parley.core.access.PasswordHash;
import parley.core.access.Role;
import parley.core.text.Language;

/**
 * An empty installation that lives as long as it is measured: the real PostgreSQL and the real server, on a data directory
 * of its own that is wiped each time it opens.
 */
public final class TrialInstallation implements AutoCloseable {
    /** Says that a directory may be wiped. */
    private static final String MARK = "trial";

    private final DataDirectory data;
    private final EmbeddedPostgres postgres;
    private final Database database;
    private final Options options;
    private final Thread hook = new Thread(this::abandon);
    private ServerProcess server;

    private TrialInstallation(DataDirectory data, EmbeddedPostgres postgres, Database database, Options options) {
        this.data = data;
        this.postgres = postgres;
        this.database = database;
        this.options = options;
    }

    /**
     * Starts an empty, migrated database.
     *
     * @throws Refusal if the directory holds an installation that is no trial, or is in use
     */
    static TrialInstallation open(Path path, int port) {
        if (Files.exists(path.resolve("postgres")) && !Files.exists(path.resolve(MARK))) {
            throw new Refusal(path + " holds data of an installation: measuring would wipe it. Give another --data.");
        }
        DataDirectory data = DataDirectory.of(path);
        data.lock();
        EmbeddedPostgres postgres = new EmbeddedPostgres(data);
        if (postgres.running()) {
            postgres.stop();
        }
        wipe(data);
        Database database = Database.embedded(data, postgres.start());
        Options options = new Options("start", List.of(), Map.of("port", Integer.toString(port)));
        TrialInstallation trial = new TrialInstallation(data, postgres, database, options);
        Runtime.getRuntime().addShutdownHook(trial.hook);
        database.migrate();
        return trial;
    }

    private static void wipe(DataDirectory data) {
        try {
            Files.writeString(data.path().resolve(MARK), "Wiped whenever it is measured.\n");
            Files.deleteIfExists(data.path().resolve("audit-anchors.log"));
            Files.deleteIfExists(data.log("postgres.log"));
            ServerRuntime.remove(data.postgres());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server as {@code ./parley start} does, and waits until it serves. */
    public void serve() throws InterruptedException {
        await(ServerProcess.start(Installation.here(), data, options));
    }

    /** The same, for a server that lays out its class data when it is closed. */
    void serveForArchive(Path archive) throws InterruptedException {
        await(ServerProcess.startForArchive(Installation.here(), data, options, archive));
    }

    private void await(ServerProcess started) throws InterruptedException {
        server = started;
        server.serve(database);
        if (!server.awaitReady()) {
            throw new Refusal("The server did not start. See " + data.log("server.log") + ".");
        }
    }

    /**
     * Makes an account that may do everything.
     *
     * @return a token of it
     */
    public String addAccount(String email, String password) {
        return database.asOwner("bench", connection -> {
            AccountStore accounts = new AccountStore(connection);
            String hash = PasswordHash.hash(password.toCharArray());
            long id = accounts.add(email, "Made Up", EnumSet.allOf(Role.class), Language.EN, hash, false);
            return accounts.issueToken(id, "bench").text();
        });
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + options.port());
    }

    public long serverPid() {
        return server.pid();
    }

    public Path databaseLog() {
        return data.log("postgres.log");
    }

    /** @return a connection of the login that serves */
    public Connection asApplication() throws SQLException {
        return connect(database.application().name(), database.application().password());
    }

    /** @return a connection of the login that owns the tables */
    public Connection asOwner() throws SQLException {
        return connect(database.owner().name(), database.owner().password());
    }

    /** @return a connection of the login that may do everything */
    public Connection asSuperuser() throws SQLException {
        return connect("postgres", data.secret("postgres"));
    }

    private Connection connect(String login, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), login, password);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        if (server != null) {
            server.stop();
        }
        postgres.stop();
    }

    private void abandon() {
        if (server != null) {
            server.abandon();
        }
        postgres.stop();
    }
}
