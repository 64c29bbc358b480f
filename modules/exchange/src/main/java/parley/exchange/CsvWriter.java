package parley.exchange;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes header and rows as CSV (RFC 4180): CRLF, UTF-8 with a byte order mark, without which Excel reads accents
 * wrongly; commas, or semicolons, at which an Excel that writes decimals with a comma separates. No cell runs as a formula ({@link SafeCell}).
 */
public final class CsvWriter implements AutoCloseable {
    public static final char COMMA = ',';
    public static final char SEMICOLON = ';';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final de.siegmar.fastcsv.writer.CsvWriter csv;
    private final List<CellType> types;

    /** Writes the header at once, with commas. Closing this closes the stream. */
    public CsvWriter(OutputStream out, List<String> titles, List<CellType> types) {
        this(out, titles, types, COMMA);
    }

    /** The same with another sign between the cells. */
    public CsvWriter(OutputStream out, List<String> titles, List<CellType> types, char delimiter) {
        try {
            out.write(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
        this.types = List.copyOf(types);
        csv.writeRecord(titles.stream()
                .map(title -> SafeCell.write(title, CellType.TEXT))
                .toList());
    }

    /** @param cells as many as there are titles: text, number, date or null */
    public void row(List<Object> cells) {
        List<String> written = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            written.add(SafeCell.write(text(cells.get(i)), types.get(i)));
        }
        csv.writeRecord(written);
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? null : cell.toString();
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
