package parley.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import parley.core.audit.chain.Anchor;
import parley.core.audit.chain.AnchorFile;
import parley.core.audit.chain.ChainFault;
import parley.core.audit.chain.ChainReport;
import parley.core.audit.chain.ChainStore;
import parley.core.audit.chain.ChainVerifier;
import parley.core.text.CoreTexts;
import parley.core.text.Language;
import parley.core.text.Texts;

/**
 * {@code ./parley verify-audit}: seals what waits, then checks the whole chain against the values and the anchors; also
 * while the product runs. Speaks the language of {@code --language}, else of the terminal.
 */
final class VerifyAuditCommand {
    /** The exit code where something is not as it was sealed; 1 says that nothing could be checked. */
    static final int FOUND = 2;

    private final Options options;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Texts texts = Texts.from(List.of(new CoreTexts()));
    private final Language language;

    VerifyAuditCommand(Options options, Map<String, String> environment, PrintStream out) {
        this.options = options;
        this.environment = environment;
        this.out = out;
        this.language = Language.of(options.value("language", terminal(environment)));
    }

    private static String terminal(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("en");
    }

    int run() {
        AtomicInteger code = new AtomicInteger();
        Databases.with(options, environment, database -> {
            AnchorFile file = AnchorFile.in(DataDirectory.of(options.data()).path());
            ChainReport report = database.withOwner(connection -> check(connection, file));
            tell(report);
            code.set(report.intact() ? 0 : FOUND);
        });
        return code.get();
    }

    private static ChainReport check(Connection connection, AnchorFile file) throws SQLException {
        ChainStore chain = new ChainStore(connection);
        if (!chain.exists()) {
            throw new Refusal("This database has no sealed audit yet. Run ./parley migrate first.");
        }
        // Read before the snapshot: an anchor that is younger than the snapshot would look like a cut tail.
        List<Anchor> anchors = file.read();
        Optional<Anchor> before = chain.head(Database.clock().instant());
        chain.sealAll();
        ChainReport report = new ChainVerifier(connection, Database.clock()).verify(anchors);
        if (anchors.isEmpty() && before.isPresent()) {
            return report.and(new ChainFault(
                    ChainFault.Kind.NO_ANCHORS, List.of(file.path().toString())));
        }
        if (report.intact()) {
            Sealing.anchor(connection, file);
        }
        return report;
    }

    private void tell(ChainReport report) {
        if (report.intact()) {
            say("verifyAudit.intact", report.lines(), report.anchors());
        } else {
            say("verifyAudit.found", report.faultCount());
            report.faults().forEach(fault -> out.println("  " + words(fault)));
            if (report.faultCount() > report.faults().size()) {
                say("verifyAudit.more", report.faultCount() - report.faults().size());
            }
        }
        if (report.waiting() > 0) {
            say("verifyAudit.waiting", report.waiting());
        }
        if (report.erased() > 0) {
            say("verifyAudit.erased", report.erased());
        }
        if (!report.intact()) {
            say("verifyAudit.what");
        }
    }

    private String words(ChainFault fault) {
        return texts.of(
                language, "chain.fault." + fault.kind(), fault.arguments().toArray());
    }

    private void say(String key, Object... arguments) {
        out.println(texts.of(language, key, arguments));
    }
}
