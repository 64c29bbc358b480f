package parley.exchange;

import java.text.Normalizer;
import java.util.List;

/**
 * A row of a file.
 *
 * @param row its number
 * @param cells by column, empty where there is nothing
 * @param unstored places of empty cells, from 0, that hold a formula of which no program stored the value
 * @param choice what a person decided about a conflict: {@link #AS_NEW}, the id of the record that is meant, or null
 */
public record ImportLine(int row, List<String> cells, List<Integer> unstored, Long choice) {
    /** No letter before it is put together from others. */
    private static final int FIRST_COMBINING = 0x300;

    /** It is a record of its own. */
    public static final long AS_NEW = 0;

    public ImportLine {
        cells = List.copyOf(cells);
        unstored = List.copyOf(unstored);
    }

    /** @return without blanks and marks that nobody sees around it, accents on their letters; empty where there is nothing */
    public String cell(int column) {
        return column < cells.size() ? clean(cells.get(column)) : "";
    }

    /** Web pages and telephones put such marks around what is copied from them. */
    private static String clean(String cell) {
        int from = 0;
        int until = cell.length();
        while (from < until && unseen(cell.charAt(from))) {
            from++;
        }
        while (until > from && unseen(cell.charAt(until - 1))) {
            until--;
        }
        String seen = cell.substring(from, until);
        return composed(seen) ? seen : Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static boolean unseen(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
