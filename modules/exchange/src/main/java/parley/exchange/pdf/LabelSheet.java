package parley.exchange.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where labels stand on a sheet as it is sold, in points from its upper left corner.
 *
 * @param across labels in a row
 * @param down rows on a sheet
 * @param acrossPitch from the left edge of one to that of the next
 */
public record LabelSheet(
        PDRectangle paper,
        int across,
        int down,
        float left,
        float top,
        float width,
        float height,
        float acrossPitch,
        float downPitch) {
    private static final float INCH = 72;
    private static final float MILLIMETRE = INCH / 25.4f;

    /** Thirty on letter paper, 2⅝ by 1 inch, as Avery 5160. */
    public static final LabelSheet LETTER_30 =
            new LabelSheet(PDRectangle.LETTER, 3, 10, INCH * 3 / 16, INCH / 2, INCH * 2.625f, INCH, INCH * 2.75f, INCH);

    /** Twenty-one on A4 paper, 63.5 by 38.1 mm, as Avery L7160. */
    public static final LabelSheet A4_21 = new LabelSheet(
            PDRectangle.A4,
            3,
            7,
            MILLIMETRE * 7.25f,
            MILLIMETRE * 15.15f,
            MILLIMETRE * 63.5f,
            MILLIMETRE * 38.1f,
            MILLIMETRE * 66.04f,
            MILLIMETRE * 38.1f);

    private static final int SHEETS_IN_A_VOLUME = 40;

    int onASheet() {
        return across * down;
    }

    /** @return whole sheets of labels */
    public int inAVolume() {
        return SHEETS_IN_A_VOLUME * onASheet();
    }

    float x(int place) {
        return left + place % across * acrossPitch;
    }

    /** @return the upper edge, from the lower edge of the paper */
    float y(int place) {
        return paper.getHeight() - top - place / across * downPitch;
    }
}
