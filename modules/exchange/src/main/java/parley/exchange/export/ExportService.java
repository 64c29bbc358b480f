package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.job.JobService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.exchange.ExchangeAccess;
import parley.exchange.ExportColumn;
import parley.exchange.ExportFormat;
import parley.exchange.ExportKind;
import parley.exchange.ExportPurpose;
import parley.exchange.ExportSelection;

/** Takes requests for exports and gives their files back: to who asked, and to nobody else. */
@ApplicationScoped
@Transactional
public class ExportService {
    private ExportRepository repository;
    private ExportKinds kinds;
    private JobService jobs;
    private CommandValidator validator;
    private Clock clock;
    private boolean sample;

    protected ExportService() {}

    @Inject
    ExportService(
            ExportRepository repository,
            ExportKinds kinds,
            JobService jobs,
            CommandValidator validator,
            Clock clock,
            @ConfigProperty(name = "parley.sample", defaultValue = "false") boolean sample) {
        this.repository = repository;
        this.kinds = kinds;
        this.jobs = jobs;
        this.validator = validator;
        this.clock = clock;
        this.sample = sample;
    }

    /**
     * Records what is to be exported and queues the work; the file is there when the state is READY.
     *
     * @return its public id, such as {@code EXP-2026-000123}
     * @throws parley.core.error.InvalidInput if the kind, a column, the purpose or a parameter is not known
     * @throws parley.core.error.Forbidden if the caller may not read the list
     */
    @Allowed(ExchangeAccess.MAKE_EXPORT)
    public String request(RequestExport command) {
        validator.check(command);
        ExportKind kind = kinds.of(command.kind());
        List<String> columns = ExportKinds.columns(kind, command.columns()).stream()
                .map(ExportColumn::code)
                .toList();
        if (!kind.formats().contains(command.format())) {
            throw new InvalidInput("format", "error.unknownChoice");
        }
        ExportPurpose purpose = kinds.purpose(kind, command.purpose());
        ExportSelection selection = kind.select(command.criteria(), purpose.code());
        selection.check();
        String code =
                String.format(Locale.ROOT, "EXP-%d-%06d", LocalDate.now(clock).getYear(), repository.nextNumber());
        ExportRecord export = new ExportRecord(
                code, command, selection, columns, purpose, Callers.current(), sample, clock.instant());
        repository.save(export);
        jobs.queue(ExportJob.CODE, code);
        return code;
    }

    /**
     * What an export for that purpose would hold, before anybody asks for it.
     *
     * @return how many the purpose leaves out, by reason; empty where nobody
     */
    @Allowed(ExchangeAccess.MAKE_EXPORT)
    public Map<String, Long> leftOut(String kindCode, Map<String, String> criteria, String purposeCode) {
        ExportKind kind = kinds.of(kindCode);
        return kind.select(criteria, kinds.purpose(kind, purposeCode).code()).leftOut();
    }

    /**
     * How many files an export for paper would come to at most, before anybody asks for it.
     *
     * @return 1 where the format knows no volumes
     */
    @Allowed(ExchangeAccess.MAKE_EXPORT)
    public long volumes(String kindCode, Map<String, String> criteria, String purposeCode, ExportFormat format) {
        int inAVolume = PaperVolumes.size(format);
        if (inAVolume == 0) {
            return 1;
        }
        ExportKind kind = kinds.of(kindCode);
        Long total =
                kind.select(criteria, kinds.purpose(kind, purposeCode).code()).total();
        return total == null ? 1 : Math.max(1, (total + inAVolume - 1) / inAVolume);
    }

    /**
     * Stops an export that waits or is being written; nothing where it has ended.
     *
     * @throws NotFound if there is none of the caller's
     */
    @Allowed(ExchangeAccess.MAKE_EXPORT)
    public void cancel(String code) {
        if (get(code).underWay()) {
            jobs.newest(ExportJob.CODE, code).ifPresent(job -> jobs.cancel(job.id()));
        }
    }

    /** The caller's own exports, newest first unless sorted by {@code created}, {@code kind} or {@code rows}. */
    @Allowed(ExchangeAccess.READ_EXPORTS)
    public Page<ExportSummary> find(Paging paging) {
        return repository.find(Callers.current().accountId(), clock.instant(), paging);
    }

    /** The same without those that wait or are being written. */
    @Allowed(ExchangeAccess.READ_EXPORTS)
    public Page<ExportSummary> ended(Paging paging) {
        return repository.ended(Callers.current().accountId(), clock.instant(), paging);
    }

    /** @return the caller's exports that wait or are being written, newest first */
    @Allowed(ExchangeAccess.READ_EXPORTS)
    public List<ExportSummary> underWay() {
        return repository.underWay(Callers.current().accountId(), clock.instant());
    }

    /** @throws NotFound if there is none of the caller's */
    @Allowed(ExchangeAccess.READ_EXPORTS)
    public ExportSummary get(String code) {
        return repository
                .find(Callers.current().accountId(), code, clock.instant())
                .orElseThrow(() -> new NotFound("EXPORT", code));
    }

    /**
     * One piece of the file, from 0.
     *
     * @return empty after the last one
     * @throws NotFound if the caller has no such export, or its file is not ready or gone
     */
    @Allowed(ExchangeAccess.READ_EXPORTS)
    public Optional<byte[]> piece(String code, int position) {
        ExportSummary export = get(code);
        if (!export.ready()) {
            throw new NotFound("EXPORT", code);
        }
        return repository.piece(export.id(), position);
    }
}
