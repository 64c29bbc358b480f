package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import parley.core.job.WorkBeside;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportRun;

/**
 * Judges every row of a file, some hundreds in a transaction; begun again it judges all anew. While some are judged, the
 * verdicts of those before are stored, and those after are read and what they may mean is looked up.
 */
@ApplicationScoped
class ImportJudging {
    private ImportSteps steps;
    private ImportKinds kinds;
    private WorkBeside beside;

    protected ImportJudging() {}

    @Inject
    ImportJudging(ImportSteps steps, ImportKinds kinds, WorkBeside beside) {
        this.steps = steps;
        this.kinds = kinds;
        this.beside = beside;
    }

    /** @param progress takes how many rows are done, of how many */
    void judge(String code, BiConsumer<Long, Long> progress) {
        ImportSummary batch = steps.summary(code);
        ImportColumns columns = steps.columns(code);
        ImportRun run = kinds.of(batch.kind()).begin(columns);
        ImportSteps.Looked rows = steps.look(batch.id(), run, columns, -1);
        long done = 0;
        WorkBeside.Task<Integer> stored = beside.atOnce(() -> 0);
        try {
            while (!rows.lines().isEmpty()) {
                int last = rows.last();
                try (WorkBeside.Task<ImportSteps.Looked> next =
                        begin(batch, () -> steps.look(batch.id(), run, columns, last))) {
                    List<ImportJudgement> judged = steps.judge(rows.judging());
                    done += stored.result();
                    progress.accept(done, (long) batch.rows());
                    stored = begin(batch, () -> steps.store(batch.id(), judged));
                    rows = next.result();
                }
            }
            stored.result();
        } finally {
            stored.close();
        }
        progress.accept((long) batch.rows(), (long) batch.rows());
        steps.preview(code);
    }

    private <T> WorkBeside.Task<T> begin(ImportSummary batch, Supplier<T> work) {
        return batch.rows() > ImportService.AT_ONCE ? beside.begin(work) : beside.atOnce(work);
    }
}
