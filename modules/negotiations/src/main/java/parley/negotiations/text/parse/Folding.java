package parley.negotiations.text.parse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds words for comparing: lower case without accents and points, one kind of apostrophe, single spaces. */
final class Folding {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]+");
    /** The end of the Latin letters that are looked up: beyond, a text is folded by Unicode's tables. */
    private static final int LATIN = 0x250;

    private static final char[] FOLDED = new char[LATIN];

    static {
        for (char c = 0; c < LATIN; c++) {
            String folded = c > 127 ? byTables(Character.toString(c)) : Character.toString(Character.toLowerCase(c));
            FOLDED[c] = folded.isEmpty() ? c : folded.charAt(0);
        }
    }

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!known(c)) {
                return byTables(text);
            }
            if (space(c)) {
                space = true;
            } else if (c != '.') {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c == '’' ? '\'' : c < LATIN ? FOLDED[c] : Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static boolean space(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** @return whether it folds to one sign, whatever stands beside it: Latin letters, dashes, quotation marks, wide brackets */
    private static boolean known(char c) {
        return c < LATIN
                || c >= '\u2010' && c <= '\u2027'
                || c >= '\u202F' && c <= '\u203F'
                || c == '\u2009'
                || c >= '\uFF01' && c <= '\uFF60';
    }

    /** The same for any text; letters of other scripts, signs beside each other that make one. */
    static String byTables(String text) {
        boolean parted = Normalizer.isNormalized(text, Normalizer.Form.NFD);
        String plain = parted ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> c != '.' && !mark(c)).forEach(c -> bare.appendCodePoint(straight(c)));
        return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int straight(int c) {
        return c == '’' || c == '´' ? '\'' : c;
    }
}
