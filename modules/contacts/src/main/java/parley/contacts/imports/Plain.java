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
    private static final int ASCII = 0x80;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}?\\uFFFD]+");
    private static final Pattern LOST = Pattern.compile("(?<=\\p{L})[?\\uFFFD]|[?\\uFFFD](?=\\p{L})");

    private Plain() {}

    /** @return lower case, one blank between words, no accents on Latin letters, no signs */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        String bare = ascii(text)
                ? text
                : withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replace('đ', 'd')
                        .replace('Đ', 'd')
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace('Ø', 'o')
                        .replace("œ", "oe")
                        .replace("Œ", "oe");
        return ascii(bare)
                ? words(bare, new StringBuilder(bare.length()))
                : SIGNS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) { // no stream: asked of each cell many times
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** What {@link #SIGNS} does, for the letters that nearly all cells are of: a file of thousands asks for each cell. */
    private static String words(String ascii, StringBuilder words) {
        boolean apart = false;
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c == '?' || Character.isLetterOrDigit(c)) {
                if (apart && words.length() > 0) {
                    words.append(' ');
                }
                words.append(Character.toLowerCase(c));
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    /** Accents on Latin letters go. Vowels of Thai, Lao, Khmer and Burmese are marks too, and no accents. */
    private static String withoutMarks(String decomposed) {
        StringBuilder bare = new StringBuilder(decomposed.length());
        int before = ' ';
        for (int i = 0; i < decomposed.length(); i += Character.charCount(before)) {
            int c = decomposed.codePointAt(i);
            if (c < '\u0300' || c > '\u036F' || !carriesAccents(before)) {
                bare.appendCodePoint(c);
            }
            before = c;
        }
        return bare.toString();
    }

    private static boolean carriesAccents(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
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
