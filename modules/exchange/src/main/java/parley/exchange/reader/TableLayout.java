package parley.exchange.reader;

import java.util.List;

/**
 * How a file is written.
 *
 * @param encoding null for a workbook
 * @param delimiter null except for separated values
 * @param sheet null except for a workbook
 * @param otherSheets names of further sheets that are shown and hold something: they are not read
 * @param headerRow from 1; 0 where the file has none
 * @param header names of the columns, each once: a repeated one gets a number, one without a name its letter
 */
public record TableLayout(
        FileKind kind,
        String encoding,
        Character delimiter,
        String sheet,
        List<String> otherSheets,
        int headerRow,
        List<String> header) {
    public TableLayout {
        otherSheets = List.copyOf(otherSheets);
        header = List.copyOf(header);
    }
}
