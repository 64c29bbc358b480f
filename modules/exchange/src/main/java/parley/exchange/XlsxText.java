package parley.exchange;

import java.util.regex.Pattern;

/** Texts as a workbook may hold them: what its XML cannot carry is escaped as spreadsheets do and read back unchanged. */
final class XlsxText {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final int LONGEST_NAME = 31;

    private XlsxText() {}

    static String escape(String text) {
        String safe = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        StringBuilder escaped = new StringBuilder(safe.length());
        safe.codePoints().forEach(point -> {
            if (point < 0x20 && point != '\n' && point != '\t' || point == 0xFFFE || point == 0xFFFF) {
                escaped.append(String.format("_x%04X_", point));
            } else if (Character.getType(point) == Character.SURROGATE) {
                escaped.append('\uFFFD');
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** @return the name without what sheets may not be called, at most 31 characters */
    static String sheetName(String name) {
        String clean = NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
