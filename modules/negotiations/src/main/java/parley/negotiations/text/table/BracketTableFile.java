package parley.negotiations.text.table;

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
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.audit.AuditNotes;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.FilePassport;
import parley.exchange.XlsxWriter;
import parley.negotiations.TextsAccess;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Kind;
import parley.ui.format.Formats;

/** The table of a text's brackets as a workbook: what the page shows, with its passport. Every file is noted in the audit. */
@ApplicationScoped
public class BracketTableFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);

    private BracketTableService service;
    private Texts texts;
    private FilePassport passport;
    private AuditNotes audit;
    private Clock clock;

    protected BracketTableFile() {}

    @Inject
    BracketTableFile(BracketTableService service, Texts texts, FilePassport passport, AuditNotes audit, Clock clock) {
        this.service = service;
        this.texts = texts;
        this.passport = passport;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A file that is ready to be written.
     *
     * @param code what the passport and the audit call it
     * @param language of the file
     */
    public record Ready(CountedText counted, Language language, String code, Instant at, String by) {
        public String name() {
            TextSummary text = counted.text();
            return "parley-brackets-" + text.chapterCode() + "-" + text.date() + "-" + code + ".xlsx";
        }
    }

    /**
     * Reads what the file will hold, and notes who took it.
     *
     * @param kind the only one to be counted; null for all
     * @throws NotFound if there is no such text that the caller may know of
     */
    @Allowed(TextsAccess.READ_TEXTS)
    public Ready take(long id, Kind kind, Language language) {
        Instant now = clock.instant();
        CountedText counted = service.count(id, kind);
        Ready ready = new Ready(
                counted,
                language,
                "BRK-" + STAMP.format(now),
                now,
                Callers.current().name());
        audit.noteAlways(
                "EXPORT",
                "negotiations.text",
                Long.toString(id),
                Map.of(
                        "kind",
                        "brackets",
                        "format",
                        "xlsx",
                        "code",
                        ready.code(),
                        "filter",
                        kind == null ? "" : kind.name(),
                        "rows",
                        counted.table().rows().size(),
                        "marking",
                        counted.text().marking()));
        return ready;
    }

    /** Writes a sheet of articles × parties, one of a row for each article, party and kind, and the passport; closes the stream. */
    @Allowed(TextsAccess.READ_TEXTS)
    public void workbook(Ready ready, OutputStream out) {
        Language language = ready.language();
        BracketTable table = ready.counted().table();
        try (XlsxWriter book = new XlsxWriter(out)) {
            List<Kind> kinds = List.copyOf(table.all().byKind().keySet());
            book.table(text(language, "countBrackets.sheet"), titles(table, kinds, language));
            for (BracketTable.Row row : table.rows()) {
                book.row(cells(row.article().number(), name(row.article(), language), row.figures(), kinds));
            }
            book.row(cells(null, text(language, "countBrackets.all"), table.all(), kinds));
            book.table(
                    text(language, "countBrackets.cells"),
                    List.of(
                            text(language, "countBrackets.article"),
                            text(language, "countBrackets.heading"),
                            text(language, "countBrackets.party"),
                            text(language, "countBrackets.kind"),
                            text(language, "countBrackets.open")));
            table.rows().forEach(row -> parts(book, row, language));
            book.facts(text(language, "pdf.passport"), passport(ready));
        }
    }

    private List<String> titles(BracketTable table, List<Kind> kinds, Language language) {
        List<String> titles = new ArrayList<>(List.of(
                text(language, "countBrackets.article"),
                text(language, "countBrackets.heading"),
                text(language, "countBrackets.open"),
                text(language, "countBrackets.asItStands")));
        kinds.forEach(kind -> titles.add(kind(kind, language)));
        table.parties().forEach(party -> titles.add(party(party, language)));
        return titles;
    }

    private static List<Object> cells(String number, String name, BracketTable.Figures figures, List<Kind> kinds) {
        List<Object> cells = new ArrayList<>(Arrays.asList(number, name, figures.open(), figures.asItStands()));
        kinds.forEach(kind -> cells.add(figures.byKind().getOrDefault(kind, 0)));
        figures.cells().forEach(cell -> cells.add(cell.open()));
        return cells;
    }

    private void parts(XlsxWriter book, BracketTable.Row row, Language language) {
        for (BracketTable.Cell cell : row.figures().cells()) {
            cell.byKind()
                    .forEach((kind, open) -> book.row(List.of(
                            row.article().number(),
                            name(row.article(), language),
                            party(cell.party(), language),
                            kind(kind, language),
                            open)));
        }
    }

    private String name(Article article, Language language) {
        boolean bare = article.number().isEmpty() && article.heading().isEmpty();
        return bare ? text(language, "showText.noHeading") : article.heading();
    }

    private String party(String code, Language language) {
        return code.equals(Bracket.NONE) ? text(language, "countBrackets.nobody") : code;
    }

    private String kind(Kind kind, Language language) {
        return text(language, "bracket.kind." + kind);
    }

    private Map<String, String> passport(Ready ready) {
        Language language = ready.language();
        BracketTable table = ready.counted().table();
        Map<String, String> facts = passport.facts(
                new FilePassport.About(
                        ready.code(),
                        ready.by(),
                        ready.at(),
                        filter(ready),
                        table.rows().size(),
                        ready.counted().text().marking()),
                language);
        facts.put(text(language, "countBrackets.toRead"), text(language, "countBrackets.note"));
        table.notOpen().forEach((kind, count) -> facts.put(kind(kind, language), new Formats(language).number(count)));
        return facts;
    }

    private String filter(Ready ready) {
        Language language = ready.language();
        TextSummary text = ready.counted().text();
        Kind kind = ready.counted().table().kind();
        return String.join(
                "; ",
                text.chapterCode() + " · " + text.fileName(),
                text.roundCode() == null ? text(language, "text.between") : text.round(language),
                new Formats(language).day(text.date()),
                kind == null ? text(language, "countBrackets.kinds") : kind(kind, language));
    }

    private String text(Language language, String key) {
        return texts.of(language, key);
    }
}
