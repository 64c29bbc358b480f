package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import parley.exchange.ImportRun;

/** Judges every row of a file, some hundreds in a transaction; begun again it judges all anew. */
@ApplicationScoped
class ImportJudging {
    private ImportSteps steps;
    private ImportKinds kinds;

    protected ImportJudging() {}

    @Inject
    ImportJudging(ImportSteps steps, ImportKinds kinds) {
        this.steps = steps;
        this.kinds = kinds;
    }

    /** @param progress takes how many rows are done, of how many */
    void judge(String code, BiConsumer<Long, Long> progress) {
        ImportSummary batch = steps.summary(code);
        ImportRun run = kinds.of(batch.kind()).begin(steps.columns(code));
        int before = -1;
        long done = 0;
        int last = steps.judge(batch.id(), run, before);
        while (last != before) {
            done = Math.min(done + ImportStager.AT_A_TIME, batch.rows());
            progress.accept(done, (long) batch.rows());
            before = last;
            last = steps.judge(batch.id(), run, before);
        }
        steps.preview(code);
    }
}
