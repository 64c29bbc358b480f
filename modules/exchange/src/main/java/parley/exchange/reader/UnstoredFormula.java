package parley.exchange.reader;

import java.util.ArrayList;
import java.util.List;

/** Formulas that a program wrote without the value they have: nothing stands in such a cell until a spreadsheet works it out. */
final class UnstoredFormula {
    /** What a reader gives for such a cell: no file can hold the sign that it begins with. */
    static final String CELL = "\u0000=";

    private UnstoredFormula() {}

    /** @return whether something can be read in the cell */
    static boolean blank(String cell) {
        return cell.isBlank() || cell.equals(CELL);
    }

    /** @return the places of such cells, from 0 */
    static List<Integer> in(List<String> cells) {
        List<Integer> places = new ArrayList<>();
        for (int i = cells.indexOf(CELL); i >= 0 && i < cells.size(); i++) {
            if (cells.get(i).equals(CELL)) {
                places.add(i);
            }
        }
        return places;
    }

    /** @return the cell as a kind reads it */
    static String without(String cell) {
        return cell.equals(CELL) ? "" : cell;
    }
}
