package parley.launcher.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import parley.launcher.Refusal;
import parley.launcher.TrialInstallation;

/** {@code ./parley bench}: for each number of people, what the product takes beside what PostgreSQL alone takes. */
public final class Bench {
    /** What can be measured by itself. */
    public static final Set<String> WORKS = Set.of("pages", "exports", "imports");

    private static final int CLIENTS = 16;
    private static final long ACCOUNTS = 2;
    private static final String READER = "reader@example.org";
    private static final String EXPORTER = "exporter@example.org";

    private final TrialInstallation trial;
    private final List<Integer> sizes;
    private final Set<String> works;
    private final PrintStream out;
    private final String password = UUID.randomUUID().toString();

    /** @param works of {@link #WORKS} */
    public Bench(TrialInstallation trial, List<Integer> sizes, Set<String> works, PrintStream out) {
        this.works = Set.copyOf(works);
        this.trial = trial;
        this.sizes = sizes.stream().sorted().toList();
        this.out = out;
    }

    public void run() throws InterruptedException {
        try (Connection owner = trial.asOwner();
                Connection superuser = trial.asSuperuser()) {
            trial.addAccount(READER, password);
            String token = trial.addAccount(EXPORTER, password);
            MadeUpDirectory directory = new MadeUpDirectory(owner);
            directory.growTo(sizes.get(0));
            trial.serve();
            List<Visitor> readers = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Visitor reader = new Visitor(trial.address(), token);
                reader.signIn(READER, password);
                readers.add(reader);
            }
            StatementLog log = new StatementLog(superuser, trial.databaseLog(), "parley_app");
            Report report = new Report(out);
            report.begin(LocalDate.now(ZoneOffset.UTC));
            for (int size : sizes) {
                directory.growTo(size);
                report.size(size, MadeUpDirectory.ORGANIZATIONS);
                Effort effort = Effort.of(size);
                if (works.contains("pages")) {
                    new PageMeasure(trial, log, readers, effort).run(size, report);
                }
                if (works.contains("exports")) {
                    new ExportMeasure(trial, log, new Exports(readers.get(0)), effort).run(size + ACCOUNTS, report);
                }
                if (works.contains("imports")) {
                    new ImportMeasure(trial, log, new Imports(readers.get(0)), effort).run(size, report);
                }
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new Refusal("Measuring ended early: " + e, e);
        }
    }
}
