package parley.exchange;

import java.util.Collections;
import java.util.List;

/**
 * One row of an export.
 *
 * @param cells in the order of the chosen columns: text, number, {@link java.time.LocalDate} or null
 * @param marking of the record: the file carries the highest of all
 */
public record ExportRow(List<Object> cells, String marking) {
    public ExportRow {
        cells = Collections.unmodifiableList(cells);
    }
}
