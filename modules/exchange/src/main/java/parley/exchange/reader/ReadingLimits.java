package parley.exchange.reader;

import parley.core.error.UnreadableFile;

/** How much a file may hold: far above any list of people, far below what would hurt. */
public final class ReadingLimits {
    /** Bytes of an upload. */
    public static final long LARGEST_FILE = 32L << 20;
    /** What a workbook may unpack to, in bytes. */
    static final long LARGEST_UNPACKED = 384L << 20;
    /** Packed better than this, an entry of a workbook is a bomb: lists reach 60. */
    static final long HIGHEST_RATIO = 250;
    /** Ratios of small entries mean nothing. */
    static final long RATIO_MATTERS_FROM = 8L << 20;

    static final int MOST_ENTRIES = 2_000;
    /** Rows that are not empty. */
    public static final int MOST_ROWS = 200_000;

    public static final int MOST_COLUMNS = 500;
    /** Characters, as many as a cell of a spreadsheet holds. */
    static final int LONGEST_CELL = 32_767;

    private ReadingLimits() {}

    static void checkColumns(int row, int columns) {
        if (columns > MOST_COLUMNS) {
            throw new UnreadableFile("error.file.columns", row, MOST_COLUMNS);
        }
    }

    /** @param column from 0 */
    static void checkCell(int row, int column, int length) {
        if (length > LONGEST_CELL) {
            throw new UnreadableFile("error.file.cell", row, ColumnLetters.of(column), LONGEST_CELL);
        }
    }

    static void checkRows(int rows) {
        if (rows > MOST_ROWS) {
            throw new UnreadableFile("error.file.rows", MOST_ROWS);
        }
    }
}
