package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.NotFound;
import parley.core.job.JobService;
import parley.core.job.RunningJob;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;
import parley.exchange.ExportRow;
import parley.exchange.ExportSelection;

/** Writes an export's file from a cursor into pieces, so that its size needs no memory. */
@ApplicationScoped
class ExportWriter {
    private ExportRepository repository;
    private DisclosureRepository disclosures;
    private ExportKinds kinds;
    private Passports passports;
    private MarkingService markings;
    private AuditNotes audit;
    private JobService jobs;
    private Texts texts;
    private Clock clock;

    protected ExportWriter() {}

    @Inject
    ExportWriter(
            ExportRepository repository,
            DisclosureRepository disclosures,
            ExportKinds kinds,
            Passports passports,
            MarkingService markings,
            AuditNotes audit,
            JobService jobs,
            Texts texts,
            Clock clock) {
        this.repository = repository;
        this.disclosures = disclosures;
        this.kinds = kinds;
        this.passports = passports;
        this.markings = markings;
        this.audit = audit;
        this.jobs = jobs;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes the file, the record's figures and the audit's note in the transaction that ends the job. */
    @Transactional(TxType.MANDATORY)
    void write(RunningJob job) {
        ExportRecord export = repository
                .byCode(job.subject())
                .filter(found -> found.accountId() == Callers.current().accountId())
                .orElseThrow(() -> new NotFound("EXPORT", job.subject()));
        ExportKind kind = kinds.of(export.kind());
        List<ExportColumn> columns = ExportKinds.columns(kind, export.columns());
        List<String> titles = titles(columns, export.language());
        ExportTally tally = new ExportTally(markings.all());
        ChunkStream stream = new ChunkStream((position, bytes) -> repository.append(export.id(), position, bytes));
        ExportSelection selection = kind.select(export.criteria(), export.purpose());
        Long total = selection.total();
        ExportFile file = ExportFile.of(
                export,
                stream,
                new ExportFile.Content(titles, columns, selection.sortedBy(), passports.head(export, total, tally)));
        Set<Long> forgotten = disclosures.forgotten();
        fill(export, selection, total, file, tally, job);
        file.finish(passports.facts(export, titles, tally));
        Instant now = clock.instant();
        export.finish(
                new ExportRecord.Outcome(
                        tally.rows(),
                        file.volumes(),
                        tally.leftOut(),
                        stream.fingerprint(),
                        stream.written(),
                        tally.marking()),
                now);
        tally.people().ifPresent(people -> {
            repository.savePeople(export.id(), people.first(), people.bits());
            letGoOf(export, people, forgotten, now);
        });
        audit.note("EXPORT", "exchange.export_record", export.id().toString(), details(export, tally));
        Callers.as(
                Caller.system(ExportExpiryJob.ACTOR),
                () -> jobs.queue(ExportExpiryJob.CODE, export.code(), now.plus(ExportRecord.KEPT)));
    }

    /** The rows were read as they stood when the first was: a file with somebody who was forgotten since is not given to anybody. */
    private void letGoOf(ExportRecord export, PeopleBits people, Set<Long> forgottenBefore, Instant now) {
        disclosures.alone();
        Set<Long> since = disclosures.forgotten();
        since.removeAll(forgottenBefore);
        if (since.stream().anyMatch(people::contains)) {
            repository.dropFile(export.id());
            export.expire(now);
        }
    }

    private void fill(
            ExportRecord export,
            ExportSelection selection,
            Long total,
            ExportFile file,
            ExportTally tally,
            RunningJob job) {
        job.progress(0, total);
        // In the order in which a reader of the file's language sees the list, whatever language the account has by
        // now.
        Callers.as(Callers.current().speaking(export.language()), () -> {
            Consumer<ExportRow> each = row -> {
                String leftOut = row.leftOut() == null ? file.row(row) : row.leftOut();
                tally.saw(row, leftOut);
                job.progress(tally.seen(), total);
            };
            if (export.format().cards()) {
                selection.cards(export.language(), each);
            } else {
                selection.each(export.columns(), export.language(), each);
            }
            return null;
        });
    }

    private Map<String, Object> details(ExportRecord export, ExportTally tally) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("code", export.code());
        details.put("kind", export.kind());
        details.put("purpose", export.purpose());
        details.put("filter", export.words(Language.EN));
        details.put("rows", tally.rows());
        tally.leftOut().forEach((reason, count) -> details.put("leftOut." + reason, count));
        return details;
    }

    private List<String> titles(List<ExportColumn> columns, Language language) {
        return columns.stream()
                .map(column -> texts.of(language, column.titleKey()))
                .toList();
    }
}
