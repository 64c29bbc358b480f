package parley.contacts.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts without what spelling adds to them, to see whether two mean the same. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    /** Vowels of Thai, Lao, Khmer and Burmese are marks too, and no accents. */
    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=[\\p{IsLatin}\\p{Mn}])[\\u0300-\\u036F]+");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}?\\uFFFD]+");
    private static final Pattern LOST = Pattern.compile("(?<=\\p{L})[?\\uFFFD]|[?\\uFFFD](?=\\p{L})");

    private Plain() {}

    /** @return lower case, one blank between words, no accents on Latin letters, no signs */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        String bare = LATIN_MARKS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('Ø', 'o')
                .replace("œ", "oe")
                .replace("Œ", "oe");
        return SIGNS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** @return the words of a name in alphabetical order: whichever part stands first */
    static String name(String... parts) {
        return Arrays.stream(parts)
                .flatMap(part -> Arrays.stream(of(part).split(" ")))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** @return whether both say the same, but for accents, case, signs, and letters that a program lost as {@code ?} */
    static boolean same(String a, String b) {
        String x = of(a);
        String y = of(b);
        return x.equals(y) || lost(x) && matches(x, y) || lost(y) && matches(y, x);
    }

    /** @return whether one name is the other, or the other with words left out or as initials */
    static boolean sameName(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        return same(a, b) || within(x, y) || within(y, x);
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(name(name).split(" ")));
    }

    private static boolean within(Set<String> few, Set<String> many) {
        return !few.isEmpty()
                && few.stream().allMatch(word -> many.stream()
                        .anyMatch(other -> other.equals(word)
                                || word.length() == 1 && other.startsWith(word)
                                || other.length() == 1 && word.startsWith(other)
                                || lost(word) && matches(word, other)
                                || lost(other) && matches(other, word)))
                && few.stream().anyMatch(word -> word.length() > 1);
    }

    /** @return whether a program lost letters of it: a question mark inside a word */
    static boolean lost(String text) {
        return text != null && LOST.matcher(text).find();
    }

    private static boolean matches(String lost, String whole) {
        String pattern =
                Arrays.stream(lost.split("[?\\uFFFD]", -1)).map(Pattern::quote).collect(Collectors.joining("."));
        return whole.matches(pattern);
    }

    /** @return whether a text tells more than another that means the same: accents, small letters, no lost ones */
    static boolean betterSpelt(String text, String other) {
        return score(text) > score(other);
    }

    private static int score(String text) {
        long marks = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> MARKS.matcher(Character.toString(c)).matches())
                .count();
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        return (int) marks * 4 - (lost(text) ? 1_000 : 0) - (shouted ? 2 : 0);
    }
}
