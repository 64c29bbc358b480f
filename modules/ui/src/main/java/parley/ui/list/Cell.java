package parley.ui.list;

/**
 * A cell of a list whose columns the reader chose.
 *
 * @param title of its column, in the reader's language; narrow screens show it beside the text
 * @param text a dash where there is nothing
 * @param look how it is written
 * @param sign of {@link Look#STATUS}, as the style sheet names it; null of others
 */
public record Cell(String title, String text, Look look, String sign) {
    /** How a cell is written. */
    public enum Look {
        TEXT,
        /** To the right, under a header of the class {@code num}. */
        NUMBER,
        /** Stays on one line: dates. */
        UNBROKEN,
        /** May break anywhere: addresses of the web. */
        WRAPPED,
        /** May break before its @. */
        MAIL,
        STATUS
    }

    public Cell {
        text = text == null || text.isEmpty() ? "–" : text;
    }

    public static Cell of(String title, String text, Look look) {
        return new Cell(title, text, look, null);
    }

    public static Cell status(String title, String sign, String text) {
        return new Cell(title, text, Look.STATUS, sign);
    }
}
