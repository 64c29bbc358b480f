package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.job.JobCard;
import parley.core.job.JobService;
import parley.core.job.JobState;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.exchange.ExchangeAccess;

/** Takes files in, shows what would become of each row, writes the good ones, undoes it. Stewards share each other's. */
@ApplicationScoped
public class ImportService {
    /** As many rows are judged, and written, while the reader waits: a second or two. */
    static final int AT_ONCE = 1_000;

    private static final int PIECE = 200;

    private ImportRepository repository;
    private StagingRepository staging;
    private ImportSteps steps;
    private ImportIntake intake;
    private ImportWriting writing;
    private ImportJudging judging;
    private JobService jobs;
    private CommandValidator validator;

    protected ImportService() {}

    @Inject
    ImportService(
            ImportRepository repository,
            StagingRepository staging,
            ImportSteps steps,
            ImportIntake intake,
            ImportWriting writing,
            ImportJudging judging,
            JobService jobs,
            CommandValidator validator) {
        this.repository = repository;
        this.staging = staging;
        this.steps = steps;
        this.intake = intake;
        this.writing = writing;
        this.judging = judging;
        this.jobs = jobs;
        this.validator = validator;
    }

    /**
     * Reads a file into rows and judges them, a long one in the background.
     *
     * @return its public id, such as {@code IMP-2026-000012}
     * @throws InvalidInput if the kind, or a column or field of the mapping, is not known
     * @throws parley.core.error.Forbidden if the caller may not write such records
     * @throws parley.core.error.UnreadableFile saying why; {@link ImportReception} keeps that it was refused
     */
    @Allowed(ExchangeAccess.IMPORT)
    public String receive(ReceiveImport command) {
        validator.check(command);
        ImportBatch batch = intake.stage(command);
        judge(batch.code(), batch.rows());
        return batch.code();
    }

    private void judge(String code, int rows) {
        if (rows > AT_ONCE) {
            jobs.queue(PreviewJob.CODE, code);
        } else {
            judging.judge(code, (done, total) -> {});
        }
    }

    /** Newest first unless sorted by {@code created}, {@code file} or {@code rows}. */
    @Allowed(ExchangeAccess.IMPORT)
    @Transactional
    public Page<ImportSummary> find(Paging paging) {
        return repository.find(paging);
    }

    /** @throws NotFound if there is none */
    @Allowed(ExchangeAccess.IMPORT)
    @Transactional
    public ImportSummary get(String code) {
        return steps.summary(code);
    }

    /** @return how far the work in the background is; empty where none is going on or went wrong */
    @Allowed(ExchangeAccess.IMPORT)
    @Transactional
    public Optional<JobCard> job(ImportSummary batch) {
        String kind =
                switch (batch.state()) {
                    case RECEIVED -> PreviewJob.CODE;
                    case APPLIED -> UndoJob.CODE;
                    default -> ApplyJob.CODE;
                };
        return jobs.newest(kind, batch.code())
                .filter(job -> batch.state().working() || !job.state().ended() || job.state() == JobState.FAILED);
    }

    /** Worst first unless sorted by {@code row} or {@code verdict}. */
    @Allowed(ExchangeAccess.IMPORT)
    @Transactional
    public Page<ImportRow> rows(String code, RowCriteria criteria, Paging paging) {
        return staging.rows(get(code).id(), criteria, paging);
    }

    /** @throws NotFound if there is no such row */
    @Allowed(ExchangeAccess.IMPORT)
    @Transactional
    public ImportRow row(String code, int number) {
        return staging.row(get(code).id(), number).orElseThrow(() -> new NotFound("IMPORT_ROW", number));
    }

    /**
     * Gives rows to the consumer in the order of the file, without holding them.
     *
     * @param criteria all rows, or those that are not written
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void eachRow(String code, RowCriteria criteria, Consumer<ImportRow> consumer) {
        int last = -1;
        List<ImportRow> piece = steps.piece(code, criteria, last, PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(consumer);
            last = piece.get(piece.size() - 1).number();
            piece = steps.piece(code, criteria, last, PIECE);
        }
    }

    /**
     * Sends columns elsewhere and judges every row anew.
     *
     * @param mapping field codes by header; a header that is left out goes nowhere
     * @param save whether files with the same headers go the same way from then on
     * @throws InvalidInput naming a column or a field that there is not
     * @throws ImportNotOpen unless it is previewed
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void map(String code, Map<String, String> mapping, boolean save) {
        intake.map(code, mapping, save);
        judge(code, steps.summary(code).rows());
    }

    /**
     * Writes the good rows, all or none; a long file in the background.
     *
     * @throws ImportNotOpen unless it is previewed
     * @throws NothingToImport if no row is good
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void apply(String code) {
        writing.begin(code);
        if (steps.summary(code).good() > AT_ONCE) {
            jobs.queue(ApplyJob.CODE, code);
            return;
        }
        boolean written = false;
        try {
            writing.apply(code, done -> {});
            written = true;
        } finally {
            if (!written) {
                writing.giveUp(code);
            }
        }
    }

    /**
     * Takes an applied import back, all or nothing: new records are gone, changed ones as they were before. A long one is
     * taken back in the background and stays APPLIED until then.
     *
     * @throws ImportNotOpen unless it is applied, not longer than thirty days ago
     * @throws ImportTouched naming the records that something has touched since; of a long one its job says so
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void undo(String code) {
        ImportSummary batch = steps.summary(code);
        if (batch.state() == ImportState.APPLIED && working(batch).isPresent()) {
            return;
        }
        if (batch.state() == ImportState.APPLIED && writing.written(code) > AT_ONCE) {
            writing.checkUndo(code);
            jobs.queue(UndoJob.CODE, code);
        } else {
            writing.undoAtOnce(code);
        }
    }

    private Optional<JobCard> working(ImportSummary batch) {
        return job(batch).filter(job -> !job.state().ended());
    }

    /**
     * Gives a preview up, or stops what is being written or taken back: then nothing of it is.
     *
     * @throws ImportNotOpen if it is done already
     */
    @Allowed(ExchangeAccess.IMPORT)
    public void cancel(String code) {
        ImportSummary batch = steps.summary(code);
        Optional<JobCard> working = working(batch);
        working.ifPresent(job -> jobs.cancel(job.id()));
        boolean onlyStopped =
                batch.state() == ImportState.APPLYING || batch.state() == ImportState.APPLIED && working.isPresent();
        if (!onlyStopped) {
            steps.cancel(code);
        }
    }
}
