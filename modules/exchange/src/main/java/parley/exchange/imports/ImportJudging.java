package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import parley.core.job.WorkBeside;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportRun;

/**
 * Judges every row of a file, some hundreds in a transaction; begun again it judges all anew. While some are judged, those
 * before are stored and those after are read.
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
        ImportRun run = kinds.of(batch.kind()).begin(steps.columns(code));
        List<ImportLine> lines = steps.store(batch.id(), List.of(), -1);
        List<ImportJudgement> judged = List.of();
        long done = 0;
        while (!lines.isEmpty()) {
            List<ImportJudgement> before = judged;
            int last = lines.get(lines.size() - 1).row();
            Supplier<List<ImportLine>> store = () -> steps.store(batch.id(), before, last);
            try (WorkBeside.Task<List<ImportLine>> next =
                    batch.rows() > ImportService.AT_ONCE ? beside.begin(store) : beside.atOnce(store)) {
                judged = steps.judge(run, lines);
                lines = next.result();
            }
            done += before.size();
            progress.accept(done, (long) batch.rows());
        }
        steps.store(batch.id(), judged, Integer.MAX_VALUE);
        progress.accept((long) batch.rows(), (long) batch.rows());
        steps.preview(code);
    }
}
