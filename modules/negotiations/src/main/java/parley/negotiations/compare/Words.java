package parley.negotiations.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text: what one is, and when two are the same. */
final class Words {
    /** Signs that join letters or figures into one word: {@code l'article}, {@code 24.5}, {@code high-level}. */
    private static final String JOINS = "'’-\u2011.,";

    private Words() {}

    /**
     * @param spaced whether a blank stands before the first one
     * @return tokens of the text, in order: words, and every other sign by itself
     */
    static List<Token> tokens(String text, boolean spaced) {
        List<Token> tokens = new ArrayList<>();
        boolean gap = spaced;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                gap = true;
            } else {
                end = isLetter(sign) ? endOfWord(text, end) : end;
                tokens.add(Token.word(text.substring(at, end), gap));
                gap = false;
            }
            at = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            boolean joins = JOINS.indexOf(sign) >= 0 && end < text.length() && isLetter(text.codePointAt(end));
            if (!joins && !isLetter(sign)) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private static boolean isLetter(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    /** @return the same for words that differ only in case, in how their accents are composed or in typographic apostrophes */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                return Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replace('’', '\'')
                        .replace('\u2011', '-')
                        .toLowerCase(Locale.ROOT)
                        .strip();
            }
        }
        return word.toLowerCase(Locale.ROOT).strip();
    }
}
