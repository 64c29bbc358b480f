package parley.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a CSV cell from running as a formula, and gives it back unchanged.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a carriage return (also their full-width
 * forms, and a line feed) for a formula. Such a cell gets one apostrophe before it; so does one that begins with
 * apostrophes and then one of these, which makes the rule reversible: exactly the cells that match
 * {@code '+[=+-@…]…} lose one apostrophe when they are read. Numbers and validated telephone numbers are no formulas
 * and stay as they are.
 */
public final class SafeCell {
    private static final String STARTERS = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern TO_PROTECT = Pattern.compile("'*" + STARTERS + ".*", Pattern.DOTALL);
    private static final Pattern PROTECTED = Pattern.compile("'+" + STARTERS + ".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{4,15}(;ext=\\d{1,10})?");

    private SafeCell() {}

    /** @return the text as it may stand in a file */
    public static String write(String text, CellType type) {
        if (text == null) {
            return "";
        }
        boolean harmless = type == CellType.PHONE && PHONE.matcher(text).matches()
                || type == CellType.NUMBER && NUMBER.matcher(text).matches();
        return !harmless && TO_PROTECT.matcher(text).matches() ? "'" + text : text;
    }

    /** @return what {@link #write} was given */
    public static String read(String cell) {
        return PROTECTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
