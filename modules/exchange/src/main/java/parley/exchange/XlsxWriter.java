package parley.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook from front to back without holding it. Texts are text cells, so nothing runs as a formula and
 * telephone numbers keep their plus; dates are dates, numbers are numbers. The header row stays in sight. A table with
 * more rows than a sheet holds goes on in further sheets.
 */
public final class XlsxWriter implements AutoCloseable {
    /** A sheet holds 1,048,576 rows; ours end at a round number with the header. */
    static final int ROWS_IN_A_SHEET = 1_000_000;

    private static final int FLUSH_EVERY = 1_000;
    private static final double WIDTH = 24;
    private static final double FACT_WIDTH = 80;

    private final OutputStream out;
    private final Workbook workbook;
    private final int rowsInASheet;
    private Worksheet sheet;
    private String name;
    private List<String> titles;
    private int part;
    private int next;

    /** Closing this closes the stream. */
    public XlsxWriter(OutputStream out) {
        this(out, ROWS_IN_A_SHEET);
    }

    XlsxWriter(OutputStream out, int rowsInASheet) {
        this.out = out;
        this.workbook = new Workbook(out, "Parley", "1.0");
        this.rowsInASheet = rowsInASheet;
    }

    /** Begins a table; rows that follow belong to it. */
    public void table(String sheetName, List<String> columnTitles) {
        name = sheetName;
        titles = List.copyOf(columnTitles);
        part = 1;
        begin(XlsxText.sheetName(sheetName));
    }

    private void begin(String sheetName) {
        finishSheet();
        sheet = workbook.newWorksheet(sheetName);
        for (int i = 0; i < titles.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.inlineString(0, i, XlsxText.escape(titles.get(i)));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    /** @param cells text, number, {@link LocalDate} or null */
    public void row(List<Object> cells) {
        if (next > rowsInASheet) {
            part++;
            begin(XlsxText.sheetName(name + " " + part));
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(next, i, cells.get(i));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void cell(int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(row, column, XlsxText.escape(value.toString()));
        }
    }

    /** Adds a sheet of names and values, such as the passport. */
    public void facts(String sheetName, Map<String, String> facts) {
        finishSheet();
        sheet = workbook.newWorksheet(XlsxText.sheetName(sheetName));
        sheet.width(0, WIDTH);
        sheet.width(1, FACT_WIDTH);
        int row = 0;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            sheet.inlineString(row, 0, XlsxText.escape(fact.getKey()));
            sheet.style(row, 0).bold().set();
            if (fact.getValue() != null) {
                sheet.inlineString(row, 1, XlsxText.escape(fact.getValue()));
                sheet.style(row, 1).wrapText(true).set();
            }
            row++;
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishSheet() {
        if (sheet != null) {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        finishSheet();
        try {
            workbook.close();
            // The workbook ends itself and leaves the stream open.
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
