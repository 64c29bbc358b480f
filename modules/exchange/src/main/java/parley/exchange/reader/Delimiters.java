package parley.exchange.reader;

import java.util.HashMap;
import java.util.Map;

/** Finds which character stands between the cells of a text: the one that gives the most lines the same width. */
final class Delimiters {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int LINES = 60;

    private Delimiters() {}

    /** @return a comma for a text of a single column */
    static char of(String text) {
        char best = ',';
        long bestScore = 0;
        for (char delimiter : KNOWN) {
            long score = score(text, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    /** Lines of the commonest width, weighed with that width; a line without the delimiter says nothing. */
    private static long score(String text, char delimiter) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        int width = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                width++;
            } else if (!quoted && c == '\n') {
                widths.merge(width, 1, Integer::sum);
                width = 0;
                lines++;
            }
        }
        widths.merge(width, 1, Integer::sum);
        widths.remove(0);
        return widths.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * entry.getValue() * (entry.getKey() + 1))
                .max()
                .orElse(0);
    }
}
