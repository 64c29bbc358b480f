package parley.core.record;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody typed to search for, as words that must all be found, in any order. */
public final class SearchWords {
    private static final int MOST = 8;
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\s*[,;]?\\s*(ext|extension|poste|x|#)\\.?\\s*\\d{1,6}$");

    private static final Pattern JOINT = Pattern.compile("['’‐-]");
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{M}]+(['’‐-][\\p{L}\\p{M}]+)+");

    private SearchWords() {}

    /**
     * Words that an apostrophe or a hyphen joins are words of their own, so that {@code règles d’origine} and
     * {@code regles d origine} find the same; an address, a code or a number is one word. A letter alone before an
     * apostrophe, which would be looked for everywhere and found nearly everywhere, is left out.
     *
     * @return at most eight words; empty where nothing was typed
     */
    public static List<String> of(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(text.strip().split("[\\s,]+"))
                .flatMap(SearchWords::apart)
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    private static Stream<String> apart(String word) {
        if (!JOINED.matcher(word).matches()) {
            return Stream.of(word);
        }
        List<String> parts = List.of(JOINT.split(word));
        boolean longer = parts.stream().anyMatch(part -> part.length() > 1);
        return parts.stream().filter(part -> part.length() > 1 || !longer);
    }

    /** @return a pattern for {@code like} that finds the word anywhere, also where it holds % or _ */
    public static String anywhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** @return the digits of a telephone number written in any notation, without leading zeros and
     *     without an extension; null where it is none */
    public static String digitsOfNumber(String text) {
        if (text == null) {
            return null;
        }
        String number = EXTENSION
                .matcher(text.strip().replaceFirst("(?i)^(tel|tél)\\s*[:.]\\s*", ""))
                .replaceFirst("");
        if (!number.matches("[+(]?[\\d\\s().+/-]*")) {
            return null;
        }
        // The zero that is dialled within a country stands between brackets or first, and not in E.164.
        String digits = number.replace("(0)", "").replaceAll("\\D", "").replaceFirst("^0+", "");
        return digits.length() < 3 ? null : digits;
    }
}
