package parley.launcher.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what was measured as tables that a document can take over as they are. */
record Report(PrintStream out) {
    void begin(LocalDate today) {
        print(
                "%s, %d processors, Java %s, %s %s",
                today,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    void size(int people, int organizations) {
        print("%n%d people, %d organizations%n", people, organizations);
        print("| work | Parley | PostgreSQL alone | ratio | goal |");
        print("| --- | --- | --- | --- | --- |");
    }

    void times(String what, double ours, double bare, String goal) {
        print("| %s | %.1f ms | %.1f ms | %.2f × | %s |", what, ours, bare, ours / bare, goal);
    }

    void rates(String what, double ours, double bare, String goal) {
        print("| %s | %.0f /s | %.0f /s | %.2f × | %s |", what, ours, bare, ours / bare, goal);
    }

    void count(String what, int ours, String beside) {
        print("| %s | %d | %s | | bounded |", what, ours, beside);
    }

    void growth(String what, List<Double> mib, String goal) {
        String all = mib.stream()
                .map(one -> String.format(Locale.ROOT, "%+.1f", one))
                .collect(Collectors.joining(", "));
        print("| %s | %s | | | %s |", what, all, goal);
    }

    /** @throws IllegalStateException if it is not what was loaded: figures of a search that finds something else are worth nothing */
    void found(String typed, long found, long loaded) {
        if (found != loaded) {
            throw new IllegalStateException("“" + typed + "” finds " + found + " of " + loaded);
        }
        print("| “%s” finds | %d | %d loaded | | all |", typed, found, loaded);
    }

    private void print(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
        out.flush();
    }
}
