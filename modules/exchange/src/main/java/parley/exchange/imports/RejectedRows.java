package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.CellType;
import parley.exchange.CsvWriter;
import parley.exchange.ExchangeAccess;

/** The rows that are not written, as a file with the same columns and the reason, to be mended and sent again. */
@ApplicationScoped
public class RejectedRows {
    private ImportService imports;
    private ImportWords words;
    private Texts texts;

    protected RejectedRows() {}

    @Inject
    RejectedRows(ImportService imports, ImportWords words, Texts texts) {
        this.imports = imports;
        this.words = words;
        this.texts = texts;
    }

    /** @return the file's name, such as {@code IMP-2026-000012-rejected.csv} */
    public static String fileName(String code) {
        return code + "-rejected.csv";
    }

    /** Writes the file; its last column is read by nobody when it comes back. */
    @Allowed(ExchangeAccess.IMPORT)
    public void write(String code, OutputStream out) {
        Language language = Callers.current().language();
        ImportSummary sent = imports.get(code);
        List<String> titles = new ArrayList<>(sent.headers());
        int width = titles.size();
        titles.add(texts.of(language, "import.rejectedReason"));
        CsvWriter csv = new CsvWriter(
                out, titles, Collections.nCopies(titles.size(), CellType.TEXT), delimiter(sent, language));
        imports.eachRow(code, new RowCriteria(null, true), row -> {
            List<Object> cells = new ArrayList<>(
                    row.cells().subList(0, Math.min(width, row.cells().size())));
            while (cells.size() < width) {
                cells.add("");
            }
            String beyond = String.join(
                    ", ",
                    row.cells()
                            .subList(
                                    Math.min(width, row.cells().size()),
                                    row.cells().size()));
            cells.add(words.reason(row, language) + (beyond.isEmpty() ? "" : " " + beyond));
            csv.row(cells);
        });
        csv.close();
    }

    /** The one of the file that was sent, which its sender's programs open; else the one usual in the reader's language. */
    private static char delimiter(ImportSummary sent, Language reader) {
        String there = sent.delimiter();
        boolean semicolons =
                there == null || there.isEmpty() ? reader == Language.FR : there.charAt(0) == CsvWriter.SEMICOLON;
        return semicolons ? CsvWriter.SEMICOLON : CsvWriter.COMMA;
    }
}
