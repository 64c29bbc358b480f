package parley.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import parley.launcher.bench.Visitor;

/**
 * The last step of a build: starts the server once on a trial installation, looks at some pages and stops it. What the JVM
 * read and checked of its classes until then is laid out in a file, which later starts map into memory.
 */
final class QuickStart {
    /** Pages whose classes are laid out too, so that the first visit of the day is quick: one of each module, and a form. */
    private static final List<String> PAGES = List.of(
            "/home",
            "/negotiations/rounds/list",
            "/negotiations/rounds/log",
            "/workplan/meetings/list",
            "/reports/progress/show",
            "/contacts/people/list",
            "/contacts/organizations/list",
            "/missions/missions/list",
            "/actions/list",
            "/exchange/imports/list",
            "/administration/accounts/list");

    private QuickStart() {}

    static void prepare(Installation installation) throws InterruptedException {
        Path archive = installation.serverArchive();
        try {
            Files.createDirectories(archive.getParent());
            Path made = Files.createTempDirectory(archive.getParent(), "making").resolve("server.jsa");
            try {
                visit(installation, made);
                // In one piece: a server that runs keeps the file it has mapped.
                Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                ServerRuntime.remove(made.getParent());
                // Not the whole trial: what says that it may be wiped stays, in whatever moment this is broken off.
                ServerRuntime.remove(installation.trial().resolve("postgres"));
                ServerRuntime.remove(installation.trial().resolve("server"));
            }
        } catch (IOException | IllegalStateException e) {
            throw new Refusal("The quick start was not prepared: " + e, e);
        }
    }

    private static void visit(Installation installation, Path archive) throws IOException, InterruptedException {
        try (TrialInstallation trial = TrialInstallation.open(installation.trial(), FreePort.choose())) {
            String password = UUID.randomUUID().toString();
            String token = trial.addAccount("visitor@example.org", password);
            trial.serveForArchive(archive);
            Visitor visitor = new Visitor(trial.address(), token);
            visitor.signIn("visitor@example.org", password);
            for (String page : PAGES) {
                visitor.visit(page);
            }
        }
    }
}
