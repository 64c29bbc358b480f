package parley.launcher;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the database of a command: the operator's server, the running one, or one started for the command. */
final class Databases {
    private Databases() {}

    /** Commands that make sense only where there is something already: a mistyped directory is not laid out for them. */
    private static final Set<String> OF_AN_INSTALLATION = Set.of("token", "verify-audit");

    /** @throws Refusal if an address is set that is none of PostgreSQL's */
    static boolean external(Map<String, String> environment) {
        String url = environment.getOrDefault("PARLEY_DB_URL", "").strip();
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new Refusal(
                    "PARLEY_DB_URL must begin with jdbc:postgresql: as in jdbc:postgresql://host:5432/parley.");
        }
        return !url.isEmpty();
    }

    /** Runs the work; a server that was not running before is stopped afterwards. */
    static void with(Options options, Map<String, String> environment, Consumer<Database> work) {
        if (external(environment)) {
            work.accept(Database.external(environment));
            return;
        }
        if (OF_AN_INSTALLATION.contains(options.command())
                && !Files.isDirectory(options.data().resolve("postgres"))) {
            throw new Refusal("There is no installation in " + options.data() + ". Name it with --data, or --sample.");
        }
        DataDirectory data = DataDirectory.of(options.data());
        EmbeddedPostgres postgres = new EmbeddedPostgres(data);
        boolean ran = postgres.running();
        Database database = Database.embedded(data, postgres.start());
        try {
            work.accept(database);
        } finally {
            if (!ran) {
                postgres.stop();
            }
        }
    }
}
