package parley.exchange.reader;

/** Columns as spreadsheets call them: A to Z, AA, AB… */
public final class ColumnLetters {
    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** @param column from 0 */
    public static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** @return from 0, of an address such as {@code AB12}; -1 where there are no letters, at most about 12,000,000 */
    static int column(String address) {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 5 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * LETTERS + address.charAt(i++) - 'A' + 1;
        }
        return column - 1;
    }
}
