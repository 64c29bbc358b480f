package parley.exchange.pdf;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text made ready for paper: composed letters, no control characters, cut into lines. */
final class PrintedText {
    /** Knows where Thai breaks, which has no blanks; other scripts break as everywhere. */
    private static final Locale BREAKING = Locale.forLanguageTag("th");

    private static final int MINUS = 0x2212;

    private PrintedText() {}

    /**
     * Accents composed with their letters; tabs and line ends become blanks; what prints nothing, among it the signs that
     * turn the direction of writing, goes.
     *
     * @return never null
     */
    static String clean(Object value) {
        if (value == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(value.toString(), Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                // A no-break space stays: French sets one before a colon.
                clean.append(letter == '\u00A0' || letter == '\u202F' ? '\u00A0' : ' ');
            } else if (letter == MINUS) {
                clean.append('–'); // Noto Sans has no minus sign of its own.
            } else if (prints(letter)) {
                clean.appendCodePoint(letter);
            }
        });
        return clean.toString().strip();
    }

    private static boolean prints(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** How wide a text is. */
    @FunctionalInterface
    interface Measure {
        float of(String text);
    }

    /**
     * Cuts where a line may end, and inside a word only where the word alone is too long.
     *
     * @param first room on the first line
     * @param room on the others
     * @return at least one line; the first one may be empty
     */
    static List<String> lines(String text, float first, float room, Measure measure) {
        List<String> lines = new ArrayList<>();
        if (measure.of(text) <= first) {
            lines.add(text);
            return lines;
        }
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text, BreakIterator.getLineInstance(BREAKING))) {
            float here = lines.isEmpty() ? first : room;
            if (measure.of(line + piece.stripTrailing()) <= here) {
                line.append(piece);
                continue;
            }
            if (line.length() > 0 || lines.isEmpty() && measure.of(piece.stripTrailing()) <= room) {
                // The blank stays: who reads the lines one after the other needs it.
                lines.add(line.toString());
                line.setLength(0);
            }
            if (measure.of(piece.stripTrailing()) <= room) {
                line.append(piece);
            } else {
                force(piece, lines, line, first, room, measure);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static void force(
            String word, List<String> lines, StringBuilder line, float first, float room, Measure measure) {
        for (String cluster : pieces(word, BreakIterator.getCharacterInstance(Locale.ROOT))) {
            if (line.length() > 0 && measure.of(line + cluster) > (lines.isEmpty() ? first : room)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(cluster);
        }
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        List<String> pieces = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
        return pieces;
    }
}
