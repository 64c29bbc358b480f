package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.NotFound;
import parley.core.error.UnreadableFile;
import parley.exchange.HeaderWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportKind;
import parley.exchange.ImportLine;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;
import parley.exchange.reader.FileReading;

/** The steps of an import, each a transaction of its own. */
@ApplicationScoped
class ImportSteps {
    private static final int NAMED_OBSTACLES = 200;

    private ImportRepository repository;
    private StagingRepository staging;
    private ImportKinds kinds;
    private AuditNotes audit;
    private Clock clock;
    private boolean sample;

    protected ImportSteps() {}

    @Inject
    ImportSteps(
            ImportRepository repository,
            StagingRepository staging,
            ImportKinds kinds,
            AuditNotes audit,
            Clock clock,
            @ConfigProperty(name = "parley.sample", defaultValue = "false") boolean sample) {
        this.repository = repository;
        this.staging = staging;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
        this.sample = sample;
    }

    /** Reads the file into rows. */
    @Transactional(TxType.REQUIRES_NEW)
    ImportBatch stage(ReceiveImport command) {
        ImportKind kind = kinds.of(command.kind());
        HeaderWords words = new HeaderWords(kind.fields());
        staging.dropBefore(clock.instant().minus(ImportBatch.KEPT));
        ImportBatch batch = repository.save(batch(command));
        ImportStager stager = new ImportStager(
                layout -> {
                    batch.read(layout);
                    batch.map(mapping(kind, layout.header(), command.mapping()));
                },
                lines -> staging.add(batch.id(), lines));
        FileReading.read(command.file(), words::known, stager);
        batch.holds(stager.flush());
        return batch;
    }

    /** Keeps that a file was refused, and why. */
    @Transactional(TxType.REQUIRES_NEW)
    String refuse(ReceiveImport command, UnreadableFile why) {
        ImportBatch batch = batch(command);
        batch.refuse(why.key(), why.arguments());
        return repository.save(batch).code();
    }

    private ImportBatch batch(ReceiveImport command) {
        String code =
                String.format(Locale.ROOT, "IMP-%d-%06d", LocalDate.now(clock).getYear(), repository.nextNumber());
        return new ImportBatch(
                code, command, Fingerprint.of(command.file()), Callers.current(), sample, clock.instant());
    }

    /** What was chosen for the same headers before, else what they seem to mean; a caller's choice goes before both. */
    private Map<String, String> mapping(ImportKind kind, List<String> headers, Map<String, String> chosen) {
        Map<String, String> mapping = new LinkedHashMap<>(kind.guess(headers));
        repository.mapping(kind.code(), key(headers)).map(ImportCodec::texts).ifPresent(mapping::putAll);
        if (chosen != null) {
            mapping.putAll(chosen);
        }
        return ImportKinds.checked(kind, headers, mapping);
    }

    static String key(List<String> headers) {
        try {
            byte[] text = String.join("\n", headers).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void map(String code, Map<String, String> mapping, boolean save) {
        ImportBatch batch = batch(code);
        batch.demand(ImportState.PREVIEWED);
        ImportKind kind = kinds.of(batch.kind());
        Map<String, String> checked = ImportKinds.checked(kind, batch.columns().headers(), mapping);
        batch.map(checked);
        if (save) {
            repository.saveMapping(
                    batch.kind(),
                    key(batch.columns().headers()),
                    ImportCodec.texts(checked),
                    Callers.current().accountId(),
                    clock.instant());
        }
    }

    @Transactional
    ImportSummary summary(String code) {
        return repository.find(code).orElseThrow(() -> new NotFound("IMPORT", code));
    }

    @Transactional(TxType.REQUIRES_NEW)
    ImportColumns columns(String code) {
        return batch(code).columns();
    }

    /** @return the last row that was judged; nothing more where it is the one given */
    @Transactional(TxType.REQUIRES_NEW)
    int judge(long batch, ImportRun run, int after) {
        List<ImportLine> lines = staging.lines(batch, after, ImportStager.AT_A_TIME);
        if (lines.isEmpty()) {
            return after;
        }
        staging.store(batch, run.judge(lines));
        return lines.get(lines.size() - 1).row();
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
        staging.store(batch.id(), kinds.of(batch.kind()).begin(batch.columns()).judge(line));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void preview(String code) {
        batch(code).preview();
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

    /** Writes every good row, all or none, in the caller's transaction or one of its own. */
    @Transactional
    void apply(String code, LongConsumer progress) {
        ImportBatch batch = batch(code);
        ImportRun run = kinds.of(batch.kind()).begin(batch.columns());
        int position = 0;
        int last = -1;
        long done = 0;
        List<ImportJudgement> good = staging.good(batch.id(), last, ImportStager.AT_A_TIME);
        while (!good.isEmpty()) {
            ImportOutcome outcome = run.apply(good);
            staging.add(batch.id(), position, outcome.effects());
            staging.late(batch.id(), outcome.late());
            position += outcome.effects().size();
            last = good.get(good.size() - 1).row();
            done += good.size();
            progress.accept(done);
            good = staging.good(batch.id(), last, ImportStager.AT_A_TIME);
        }
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
        int written = staging.effectCount(batch.id());
        List<ImportObstacle> obstacles = new ArrayList<>();
        int position = written;
        while (position > 0 && obstacles.size() < NAMED_OBSTACLES) {
            List<ImportEffect> effects = staging.effects(batch.id(), position, ImportStager.AT_A_TIME);
            List<ImportObstacle> here = run.obstacles(effects);
            obstacles.addAll(here);
            if (here.isEmpty()) {
                run.undo(effects);
            }
            position -= effects.size();
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
        return staging.effectCount(batch(code).id());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void cancel(String code) {
        ImportBatch batch = batch(code);
        batch.cancel();
        staging.drop(batch.id());
    }

    /** Its rows could not be judged. */
    @Transactional
    void refuse(String code, String key) {
        ImportBatch batch = batch(code);
        batch.refuse(key, List.of());
        staging.drop(batch.id());
    }

    private void note(String what, ImportBatch batch, int records) {
        audit.note(
                what,
                "exchange.import_batch",
                batch.id().toString(),
                Map.of("code", batch.code(), "kind", batch.kind(), "rows", batch.rows(), "records", records));
    }

    ImportBatch batch(String code) {
        return repository.byCode(code).orElseThrow(() -> new NotFound("IMPORT", code));
    }
}
