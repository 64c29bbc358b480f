package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.NotFound;
import parley.core.job.WorkBeside;
import parley.exchange.ImportEffect;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;

/** Writes the good rows of an import and takes them back: all or none, each time. */
@ApplicationScoped
class ImportWriting {
    private static final int NAMED_OBSTACLES = 200;

    private ImportRepository repository;
    private StagingRepository staging;
    private EffectRepository effects;
    private ImportSteps steps;
    private WorkBeside beside;
    private ImportKinds kinds;
    private AuditNotes audit;
    private Clock clock;

    protected ImportWriting() {}

    @Inject
    ImportWriting(
            ImportRepository repository,
            StagingRepository staging,
            EffectRepository effects,
            ImportSteps steps,
            WorkBeside beside,
            ImportKinds kinds,
            AuditNotes audit,
            Clock clock) {
        this.repository = repository;
        this.staging = staging;
        this.effects = effects;
        this.steps = steps;
        this.beside = beside;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void begin(String code) {
        ImportBatch batch = batch(code);
        batch.begin();
        if (repository.find(code).orElseThrow().good() == 0) {
            throw new NothingToImport();
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(String code) {
        batch(code).giveUp();
    }

    /**
     * Writes every good row, all or none, in the caller's transaction or one of its own. While some are written the next
     * are read and made ready beside it: nobody changes them, because the import is APPLYING.
     */
    @Transactional
    void apply(String code, LongConsumer progress) {
        ImportBatch batch = batch(code);
        ImportRun run = kinds.of(batch.kind()).begin(batch.columns());
        int position = 0;
        long done = 0;
        ImportSteps.Ready rows = steps.good(batch.id(), run, -1);
        while (rows.rows() > 0) {
            int last = rows.last();
            done += rows.rows();
            Supplier<ImportSteps.Ready> read = () -> steps.good(batch.id(), run, last);
            try (WorkBeside.Task<ImportSteps.Ready> next =
                    batch.rows() > ImportService.AT_ONCE ? beside.begin(read) : beside.atOnce(read)) {
                ImportOutcome outcome = rows.writing().get();
                effects.add(batch.id(), position, outcome.effects());
                staging.late(batch.id(), outcome.late());
                position += outcome.effects().size();
                rows = next.result();
            }
            progress.accept(done);
        }
        repository.count(batch.id());
        batch.apply(Callers.current().accountId(), clock.instant());
        note("IMPORT", batch, position);
    }

    /**
     * Takes everything back, all or nothing.
     *
     * @throws ImportTouched naming what stands against it
     */
    @Transactional
    void undo(String code, LongConsumer progress) {
        ImportBatch batch = batch(code);
        batch.undo(Callers.current().accountId(), clock.instant());
        ImportRun run = kinds.of(batch.kind()).begin(batch.columns());
        int written = effects.count(batch.id());
        List<ImportObstacle> obstacles = new ArrayList<>();
        int position = written;
        while (position > 0 && obstacles.size() < NAMED_OBSTACLES) {
            List<ImportEffect> last = effects.before(batch.id(), position, ImportStager.AT_A_TIME);
            List<ImportObstacle> here = run.obstacles(last);
            obstacles.addAll(here);
            if (here.isEmpty()) {
                run.undo(last);
            }
            position -= last.size();
            progress.accept(written - position);
        }
        if (!obstacles.isEmpty()) {
            throw new ImportTouched(obstacles);
        }
        note("IMPORT_UNDONE", batch, written);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void undoAtOnce(String code) {
        undo(code, done -> {});
    }

    /** @throws ImportNotOpen unless it is applied, not longer than thirty days ago */
    @Transactional
    void checkUndo(String code) {
        batch(code).checkUndo(clock.instant());
    }

    /** @return how many records it wrote */
    @Transactional
    int written(String code) {
        return effects.count(batch(code).id());
    }

    private void note(String what, ImportBatch batch, int records) {
        audit.note(
                what,
                "exchange.import_batch",
                batch.id().toString(),
                Map.of("code", batch.code(), "kind", batch.kind(), "rows", batch.rows(), "records", records));
    }

    private ImportBatch batch(String code) {
        return repository.byCode(code).orElseThrow(() -> new NotFound("IMPORT", code));
    }
}
