package parley.exchange;

import java.util.List;

/**
 * A row of a file.
 *
 * @param row its number
 * @param cells by column, empty where there is nothing
 * @param choice what a person decided about a conflict: {@link #AS_NEW}, the id of the record that is meant, or null
 */
public record ImportLine(int row, List<String> cells, Long choice) {
    /** It is a record of its own. */
    public static final long AS_NEW = 0;

    public ImportLine {
        cells = List.copyOf(cells);
    }

    /** @return without blanks around it; empty where there is nothing */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
