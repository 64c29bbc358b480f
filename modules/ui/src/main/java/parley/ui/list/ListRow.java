package parley.ui.list;

import java.util.List;

/**
 * A row of a list whose columns the reader chose.
 *
 * @param address of the record's page
 * @param name of the record, which heads the row
 * @param tight whether the name’s column is as narrow as its longest word
 * @param notes below the name
 */
public record ListRow(String address, String name, boolean tight, List<String> notes, List<Cell> cells) {
    public ListRow {
        notes = List.copyOf(notes);
        cells = List.copyOf(cells);
    }
}
