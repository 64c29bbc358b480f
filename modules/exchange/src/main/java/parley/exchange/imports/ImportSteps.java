package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Supplier;
import parley.core.error.NotFound;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;

/** Steps of a preview, each a transaction of its own. */
@ApplicationScoped
class ImportSteps {
    /** Rows of which is known what they may mean. */
    record Looked(List<ImportLine> lines, Supplier<List<ImportJudgement>> judging) {
        int last() {
            return lines.get(lines.size() - 1).row();
        }
    }

    /**
     * Rows made ready to be written.
     *
     * @param last the number of the last
     */
    record Ready(int rows, int last, Supplier<ImportOutcome> writing) {}

    private ImportRepository repository;
    private StagingRepository staging;
    private ImportKinds kinds;

    protected ImportSteps() {}

    @Inject
    ImportSteps(ImportRepository repository, StagingRepository staging, ImportKinds kinds) {
        this.repository = repository;
        this.staging = staging;
        this.kinds = kinds;
    }

    @Transactional
    ImportSummary summary(String code) {
        return repository.find(code).orElseThrow(() -> new NotFound("IMPORT", code));
    }

    @Transactional(TxType.REQUIRES_NEW)
    ImportColumns columns(String code) {
        return batch(code).columns();
    }

    /** @return some hundred rows after the one given, to be judged next */
    @Transactional(TxType.REQUIRES_NEW)
    Looked look(long batch, ImportRun run, ImportColumns columns, int after) {
        List<ImportLine> lines = staging.lines(batch, after, ImportStager.AT_A_TIME);
        Supplier<List<ImportJudgement>> judging = run.look(lines);
        return new Looked(lines, () -> UnstoredFormulas.told(columns, lines, judging.get()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<ImportJudgement> judge(Supplier<List<ImportJudgement>> judging) {
        return judging.get();
    }

    /** @return how many rows have their verdicts now */
    @Transactional(TxType.REQUIRES_NEW)
    int store(long batch, List<ImportJudgement> judged) {
        staging.store(batch, judged);
        return judged.size();
    }

    /** @return some hundred rows after the one given that are to be written; none at the end */
    @Transactional(TxType.REQUIRES_NEW)
    Ready good(long batch, ImportRun run, int after) {
        List<ImportJudgement> good = staging.good(batch, after, ImportStager.AT_A_TIME);
        int last = good.isEmpty() ? after : good.get(good.size() - 1).row();
        return new Ready(good.size(), last, run.ready(good));
    }

    /** @throws ImportNotOpen unless it is previewed */
    @Transactional
    ImportRow openRow(String code, int number) {
        ImportBatch batch = batch(code);
        batch.demand(ImportState.PREVIEWED);
        return staging.row(batch.id(), number).orElseThrow(() -> new NotFound("IMPORT_ROW", number));
    }

    @Transactional
    List<ImportRow> piece(String code, RowCriteria criteria, int after, int limit) {
        return staging.after(batch(code).id(), criteria, after, limit);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void choose(String code, int number, Long choice) {
        staging.choose(touched(code), number, choice);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void correct(String code, int number, List<String> cells) {
        staging.correct(touched(code), number, cells);
    }

    private long touched(String code) {
        ImportBatch batch = batch(code);
        repository.touch(batch);
        return batch.id();
    }

    /** Judges one row anew, by itself. */
    @Transactional(TxType.REQUIRES_NEW)
    void judgeOne(String code, int number) {
        ImportBatch batch = batch(code);
        List<ImportLine> line = staging.lines(batch.id(), number - 1, 1);
        ImportColumns columns = batch.columns();
        List<ImportJudgement> judged = kinds.of(batch.kind()).begin(columns).judge(line);
        staging.store(batch.id(), UnstoredFormulas.told(columns, line, judged));
        repository.count(batch.id());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void preview(String code) {
        ImportBatch batch = batch(code);
        batch.preview();
        repository.count(batch.id());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void cancel(String code) {
        ImportBatch batch = batch(code);
        batch.cancel();
        staging.drop(batch.id());
        repository.count(batch.id());
    }

    /** Its rows could not be judged. */
    @Transactional
    void refuse(String code, String key) {
        ImportBatch batch = batch(code);
        batch.refuse(key, List.of());
        staging.drop(batch.id());
        repository.count(batch.id());
    }

    ImportBatch batch(String code) {
        return repository.byCode(code).orElseThrow(() -> new NotFound("IMPORT", code));
    }
}
