package parley.negotiations.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.FilePassport;
import parley.exchange.PaperReport;
import parley.exchange.XlsxWriter;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.round.RoundSummary;

/** The matrix as a workbook or on paper: what the page shows, with its passport. Every file is noted in the audit. */
@ApplicationScoped
public class MatrixFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final float NAME = 2.2f;
    private static final float CELL = 1.5f;

    private MatrixService service;
    private MatrixWords words;
    private Texts texts;
    private MarkingService markings;
    private FilePassport passport;
    private AuditNotes audit;
    private Clock clock;
    private boolean sample;

    protected MatrixFile() {}

    @Inject
    MatrixFile(
            MatrixService service,
            MatrixWords words,
            Texts texts,
            MarkingService markings,
            FilePassport passport,
            AuditNotes audit,
            Clock clock,
            @ConfigProperty(name = "parley.sample", defaultValue = "false") boolean sample) {
        this.service = service;
        this.words = words;
        this.texts = texts;
        this.markings = markings;
        this.passport = passport;
        this.audit = audit;
        this.clock = clock;
        this.sample = sample;
    }

    /**
     * A file that is ready to be written.
     *
     * @param code what the passport and the audit call it
     * @param language of the file
     */
    public record Ready(Matrix matrix, MatrixCriteria criteria, Language language, String code, Instant at, String by) {
        public String name(String ending) {
            return "parley-matrix-" + matrix.asOf() + "-" + code + "." + ending;
        }
    }

    /** Reads what the file will hold, and notes who took it. */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public Ready take(MatrixCriteria criteria, Language language, String format) {
        Instant now = clock.instant();
        Ready ready = new Ready(
                service.find(criteria),
                criteria,
                language,
                "MTX-" + STAMP.format(now),
                now,
                Callers.current().name());
        audit.noteAlways(
                "EXPORT",
                "negotiations.chapter",
                ready.code(),
                Map.of(
                        "kind", "matrix",
                        "format", format,
                        "filter", words.filter(ready.matrix(), criteria, language),
                        "rows", ready.matrix().rows().size(),
                        "marking", ready.matrix().marking()));
        return ready;
    }

    /** Writes a sheet of chapters × rounds, one of a row a cell, and the passport; closes the stream. */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public void workbook(Ready ready, OutputStream out) {
        Language language = ready.language();
        try (XlsxWriter book = new XlsxWriter(out)) {
            book.table(text(language, "showMatrix.title"), wideTitles(ready));
            for (MatrixRow row : ready.matrix().rows()) {
                List<Object> cells = new ArrayList<>(
                        List.of(row.chapter().code(), row.chapter().name(language)));
                for (MatrixCell cell : row.cells()) {
                    cells.add(words.status(cell, language));
                    cells.add(cell.brackets() == null ? null : cell.brackets().open());
                    cells.add(
                            cell.brackets() == null || cell.brackets().first()
                                    ? null
                                    : cell.brackets().change());
                }
                book.row(cells);
            }
            totals(book, ready);
            book.table(
                    text(language, "matrixFile.cells"),
                    titles(language, "chapter", "name", "round", "status", "since", "open", "change"));
            for (MatrixRow row : ready.matrix().rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    book.row(cell(ready, row, i));
                }
            }
            book.facts(text(language, "pdf.passport"), passport(ready));
        }
    }

    private List<String> wideTitles(Ready ready) {
        Language language = ready.language();
        List<String> titles = new ArrayList<>(titles(language, "chapter", "name"));
        for (RoundSummary round : ready.matrix().rounds()) {
            String label = round.label(language);
            titles.add(texts.of(language, "matrixFile.of", label, text(language, "matrixFile.column.status")));
            titles.add(texts.of(language, "matrixFile.of", label, text(language, "matrixFile.column.open")));
            titles.add(texts.of(language, "matrixFile.of", label, text(language, "matrixFile.column.change")));
        }
        return titles;
    }

    private void totals(XlsxWriter book, Ready ready) {
        Matrix matrix = ready.matrix();
        List<Object> totals = new ArrayList<>(Arrays.asList(
                null,
                text(ready.language(), "showMatrix.brackets") + " (" + text(ready.language(), "showMatrix.mayForSee")
                        + ")"));
        for (int i = 0; i < matrix.rounds().size(); i++) {
            totals.add(null);
            totals.add(matrix.open(i));
            totals.add(matrix.openChange(i));
        }
        book.row(totals);
    }

    private List<Object> cell(Ready ready, MatrixRow row, int place) {
        Language language = ready.language();
        MatrixCell cell = row.cells().get(place);
        return Arrays.asList(
                row.chapter().code(),
                row.chapter().name(language),
                ready.matrix().rounds().get(place).label(language),
                words.status(cell, language),
                cell.since(),
                cell.brackets() == null ? null : cell.brackets().open(),
                cell.brackets() == null || cell.brackets().first()
                        ? null
                        : cell.brackets().change());
    }

    /** Writes a tagged table on paper, and the passport. */
    @Allowed(NegotiationsAccess.READ_CHAPTERS)
    public void paper(Ready ready, OutputStream out) {
        Language language = ready.language();
        Matrix matrix = ready.matrix();
        String band = sample ? text(language, "layout.sampleLead").replaceFirst("\\.$", "") + " · " : "";
        String marking = band + markings.byCode(matrix.marking()).name(language);
        PaperReport pdf = new PaperReport(
                new PaperReport.About(
                        ready.code(),
                        text(language, "showMatrix.title"),
                        ready.by(),
                        ready.at(),
                        marking,
                        texts,
                        language),
                true);
        pdf.paragraph(words.filter(matrix, ready.criteria(), language));
        List<String> titles = new ArrayList<>(List.of(text(language, "chapter.name")));
        float[] shares = new float[matrix.rounds().size() + 1];
        Arrays.fill(shares, CELL);
        shares[0] = NAME;
        matrix.rounds().forEach(round -> titles.add(round.label(language)));
        List<List<String>> rows = new ArrayList<>();
        for (MatrixRow row : matrix.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.chapter().code() + " · " + row.chapter().name(language));
            row.cells().forEach(cell -> cells.add(words.cell(cell, language)));
            rows.add(cells);
        }
        List<String> foot = new ArrayList<>();
        foot.add(text(language, "showMatrix.brackets") + ", " + text(language, "showMatrix.mayForSee"));
        for (int i = 0; i < matrix.rounds().size(); i++) {
            foot.add(words.total(matrix, i, language));
        }
        rows.add(foot);
        pdf.table(titles, shares, rows);
        pdf.finish(passport(ready), out);
    }

    private Map<String, String> passport(Ready ready) {
        Matrix matrix = ready.matrix();
        return passport.facts(
                new FilePassport.About(
                        ready.code(),
                        ready.by(),
                        ready.at(),
                        words.filter(matrix, ready.criteria(), ready.language()),
                        matrix.rows().size(),
                        matrix.marking()),
                ready.language());
    }

    private List<String> titles(Language language, String... columns) {
        return Arrays.stream(columns)
                .map(column -> text(language, "matrixFile.column." + column))
                .toList();
    }

    private String text(Language language, String key) {
        return texts.of(language, key);
    }
}
