package parley.exchange.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where the next line stands: down a column, then the next one, then the next page. In points. */
final class Flow {
    static final float MARGIN = 54;

    private static final float GUTTER = 20;

    private final TaggedPdf pdf;
    private final PDRectangle paper;
    private int columns = 1;
    private int column;
    private float top;
    private float y;

    /** Begins on a new page. */
    Flow(TaggedPdf pdf, PDRectangle paper) {
        this.pdf = pdf;
        this.paper = paper;
        page();
    }

    private void page() {
        pdf.turn();
        top = paper.getHeight() - MARGIN;
        y = top;
        column = 0;
    }

    /** Goes on in that many columns, below what is written. */
    void columns(int count) {
        columns = count;
        column = 0;
        top = y;
    }

    /** Begins a page of one column. */
    void plainPage() {
        columns = 1;
        page();
    }

    float width() {
        return (paper.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
    }

    float x() {
        return MARGIN + column * (width() + GUTTER);
    }

    float y() {
        return y;
    }

    boolean atTop() {
        return y == top;
    }

    private float room() {
        return y - MARGIN;
    }

    /** Moves on where less than that is left here and more is elsewhere. */
    void keep(float height) {
        float whole = paper.getHeight() - 2 * MARGIN;
        if (height > room() && height <= whole) {
            next();
        }
    }

    /** Takes room for a line and gives its base line. */
    float line(Type type) {
        if (type.leading() > room()) {
            next();
        }
        y -= type.leading();
        return y + type.size() * 0.3f;
    }

    /** Leaves room, but not at the head of a column. */
    void space(float height) {
        if (!atTop()) {
            y = Math.max(y - height, MARGIN);
        }
    }

    private void next() {
        column++;
        if (column < columns) {
            y = top;
        } else {
            page();
        }
    }
}
