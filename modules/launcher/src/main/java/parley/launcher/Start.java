package parley.launcher;

import java.io.PrintStream;
import java.util.Map;
import parley.core.access.AccountStore;
import parley.core.reference.CoreSampleLoader;

/** {@code ./parley start}: PostgreSQL, migrations, Payara; stops them in the other order. */
final class Start {
    private final Options options;
    private final Map<String, String> environment;
    private final PrintStream out;

    Start(Options options, Map<String, String> environment, PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.out = out;
    }

    int run() throws InterruptedException {
        int port = options.port();
        DataDirectory data = DataDirectory.of(options.data());
        data.lock();
        ServerProcess.refuseATakenPort(port);
        return serve(data);
    }

    private int serve(DataDirectory data) throws InterruptedException {
        Database external = Databases.external(environment) ? Database.external(environment) : null;
        EmbeddedPostgres postgres = external == null ? new EmbeddedPostgres(data) : null;
        // It boots beside the database's start and the migration, and serves when both are done.
        ServerProcess server = ServerProcess.start(Installation.here(), data, options);
        Database database;
        try {
            database = external == null ? Database.embedded(data, postgres.start()) : external;
            database.migrate();
            if (external == null) {
                database.endLeases();
            }
            if (options.flag("sample")) {
                database.loadSample();
            }
            server.serve(database);
        } catch (RuntimeException e) {
            server.abandon();
            stop(postgres);
            throw e;
        }
        Thread hook = new Thread(() -> {
            server.stop();
            try {
                Sealing.finish(database, data);
            } finally {
                stop(postgres);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        if (server.awaitReady()) {
            welcome(database);
            // From here on the launcher only waits: what migrating took goes back to the system.
            System.gc();
        } else {
            out.println("The server did not start. See " + data.log("server.log") + ".");
        }
        return server.await();
    }

    private static void stop(EmbeddedPostgres postgres) {
        if (postgres != null) {
            postgres.stop();
        }
    }

    private void welcome(Database database) {
        out.println();
        out.println("Parley runs at http://localhost:" + options.port() + "  (Ctrl-C stops it)");
        if (options.flag("sample")) {
            out.println(
                    "Sample data. Sign in as official@example.org, negotiator@…, manager@…, steward@…, administrator@… or auditor@…");
            out.println("with the password " + CoreSampleLoader.PASSWORD);
        } else if (database.asOwner("command-line", connection -> new AccountStore(connection).isEmpty())) {
            out.println("Nobody can sign in yet. Make the first administrator:");
            out.println("  ./parley user add you@example.org --name \"Your Name\" --role ADMINISTRATOR,OFFICIAL"
                    + (options.flag("data") ? " --data " + options.data() : ""));
        }
        out.println();
    }
}
