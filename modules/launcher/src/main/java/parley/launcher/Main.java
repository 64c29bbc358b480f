package parley.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.launcher.bench.Bench;

/** What {@code ./parley} runs. */
public final class Main {
    private Main() {}

    public static void main(String[] words) throws InterruptedException {
        // Accents also where the terminal's locale is not known here: terminals speak UTF-8.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, System.getenv(), words));
    }

    /** @return the exit code: 0; 1 after a refusal that was told on {@code err}; 2 where verify-audit found something */
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
                case "verify-audit" -> {
                    return new VerifyAuditCommand(options, environment, out).run();
                }
                case "bench" -> bench(options, out);
                // For ./parley after a build, not for people.
                case "quick-start" -> QuickStart.prepare(Installation.here());
                case "help" -> out.println(Help.TEXT);
                default -> throw new Refusal("There is no command " + options.command() + ". See ./parley help.");
            }
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        }
    }

    /** Never on the data of an installation, nor on an operator's server. */
    private static void bench(Options options, PrintStream out) throws InterruptedException {
        Path data = Path.of(options.value("data", ".parley/bench"));
        int port = options.flag("port") ? options.port() : FreePort.choose();
        List<Integer> sizes = options.people();
        Set<String> works = options.only(Bench.WORKS);
        try (TrialInstallation trial = TrialInstallation.open(data, port)) {
            new Bench(trial, sizes, works, out).run();
        }
    }
}
