package parley.launcher.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.launcher.TrialInstallation;

/** Exports of everybody, and what they leave in the server's memory. */
final class ExportMeasure {
    private static final int RUNS = 5;

    private final TrialInstallation trial;
    private final StatementLog log;
    private final Exports exports;
    private final Effort effort;

    ExportMeasure(TrialInstallation trial, StatementLog log, Exports exports, Effort effort) {
        this.trial = trial;
        this.log = log;
        this.exports = exports;
        this.effort = effort;
    }

    /** @param people how many there are, accounts' persons included */
    void run(long people, Report report) throws Exception {
        Lines lines = new Lines();
        List<CapturedStatement> all = log.during(() -> exports.make("csv", lines));
        if (lines.count != people + 1) {
            throw new IllegalStateException("the export has " + lines.count + " lines for " + people + " people");
        }
        CapturedStatement query = all.stream()
                .filter(CapturedStatement::listsPeople)
                .max(Comparator.comparingInt(one -> one.sql().length()))
                .orElseThrow();
        CapturedStatement tell =
                all.stream().filter(CapturedStatement::tells).findFirst().orElseThrow();
        try (BareWork bare = new BareWork(trial.asApplication(), tell, List.of(query))) {
            List<Double> medians =
                    SideBySide.medians(effort.exports(), List.of(() -> make("csv"), () -> make("xlsx"), bare::copy));
            report.times("CSV of everybody / COPY", medians.get(0), medians.get(2), "≤ 4");
            report.times("XLSX of everybody / COPY", medians.get(1), medians.get(2), "≤ 25");
        }
        memory(report);
    }

    private void make(String format) throws Exception {
        exports.make(format, OutputStream.nullOutputStream());
    }

    private void memory(Report report) throws Exception {
        ServerHeap heap = new ServerHeap(trial.serverPid());
        double before = heap.live();
        List<Double> growth = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            make("csv");
            growth.add(heap.live() - before);
        }
        report.growth("server heap after each of five CSV exports, MiB more than before", growth, "≤ 32, flat");
    }

    /** Counts line ends. */
    private static final class Lines extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            if (one == '\n') {
                count++;
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                write(bytes[i]);
            }
        }
    }
}
