package parley.launcher;

import java.util.Map;
import java.util.function.Consumer;

/** Finds the database of a command: the operator's server, the running one, or one started for the command. */
final class Databases {
    private Databases() {}

    static boolean external(Map<String, String> environment) {
        return environment.getOrDefault("PARLEY_DB_URL", "").startsWith("jdbc:");
    }

    /** Runs the work; a server that was not running before is stopped afterwards. */
    static void with(Options options, Map<String, String> environment, Consumer<Database> work) {
        if (external(environment)) {
            work.accept(Database.external(environment));
            return;
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
