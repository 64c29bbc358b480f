package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.NotFound;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportColumn;
import parley.exchange.ExportKind;

/** The steps of one export, each a transaction of its own. */
@ApplicationScoped
class ExportSteps {
    private ExportRepository repository;
    private ExportKinds kinds;
    private Passports passports;
    private MarkingService markings;
    private AuditNotes audit;
    private Texts texts;
    private Clock clock;

    protected ExportSteps() {}

    @Inject
    ExportSteps(
            ExportRepository repository,
            ExportKinds kinds,
            Passports passports,
            MarkingService markings,
            AuditNotes audit,
            Texts texts,
            Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.passports = passports;
        this.markings = markings;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean start(String code) {
        return export(code).start();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(String code) {
        export(code).fail(clock.instant());
    }

    /** Writes the file, the record's figures and the audit's note, all or nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void write(String code) {
        ExportRecord export = export(code);
        ExportKind kind = kinds.of(export.kind());
        List<ExportColumn> columns = ExportKinds.columns(kind, export.columns());
        HighestMarking marking = new HighestMarking(markings.all());
        ChunkStream stream = new ChunkStream((position, bytes) -> repository.append(export.id(), position, bytes));
        ExportFile file = ExportFile.of(export.format(), stream, title(kind, export), titles(columns, export), columns);
        long rows = fill(export, kind, file, marking);
        file.finish(passports.facts(export, titles(columns, export), rows, marking.code()));
        export.finish(rows, stream.fingerprint(), stream.written(), marking.code(), clock.instant());
        audit.note("EXPORT", "exchange.export_record", export.id().toString(), details(export, rows));
    }

    private long fill(ExportRecord export, ExportKind kind, ExportFile file, HighestMarking marking) {
        long[] rows = {0};
        kind.select(export.criteria()).each(export.columns(), export.language(), row -> {
            file.row(row.cells());
            marking.saw(row.marking());
            rows[0]++;
        });
        return rows[0];
    }

    private Map<String, Object> details(ExportRecord export, long rows) {
        return Map.of(
                "code", export.code(),
                "kind", export.kind(),
                "purpose", export.purpose(),
                "filter", export.words(Language.EN),
                "rows", rows);
    }

    private String title(ExportKind kind, ExportRecord export) {
        return texts.of(export.language(), "export.kind." + kind.code());
    }

    private List<String> titles(List<ExportColumn> columns, ExportRecord export) {
        return columns.stream()
                .map(column -> texts.of(export.language(), column.titleKey()))
                .toList();
    }

    private ExportRecord export(String code) {
        return repository
                .byCode(code)
                .filter(export -> export.accountId() == Callers.current().accountId())
                .orElseThrow(() -> new NotFound("EXPORT", code));
    }
}
