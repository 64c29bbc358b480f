package parley.launcher;

import java.io.PrintStream;
import java.util.Map;

/** What {@code ./parley} runs. */
public final class Main {
    private Main() {}

    public static void main(String[] words) throws InterruptedException {
        System.exit(run(System.out, System.err, System.getenv(), words));
    }

    /** @return the exit code: 0, or 1 after a refusal that was told on {@code err} */
    static int run(PrintStream out, PrintStream err, Map<String, String> environment, String... words)
            throws InterruptedException {
        try {
            Options options = Options.parse(words);
            switch (options.command()) {
                case "start" -> {
                    return new Start(options, environment, out).run();
                }
                case "user" -> new UserCommand(options, environment, out).run();
                case "token" -> new TokenCommand(options, environment, out).run();
                case "migrate" ->
                    Databases.with(options, environment, database -> {
                        database.migrate();
                        out.println("The database is up to date.");
                    });
                case "help" -> out.println(Help.TEXT);
                default -> throw new Refusal("There is no command " + options.command() + ". See ./parley help.");
            }
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        }
    }
}
