package parley.exchange.reader;

import java.util.List;

/**
 * How a file is written.
 *
 * @param encoding null for a workbook
 * @param delimiter null except for separated values
 * @param sheet null except for a workbook
 * @param headerRow from 1; 0 where the file has none
 * @param header names of the columns, each once: a repeated one gets a number, one without a name its letter
 */
public record TableLayout(
        FileKind kind, String encoding, Character delimiter, String sheet, int headerRow, List<String> header) {
    public TableLayout {
        header = List.copyOf(header);
    }
}
