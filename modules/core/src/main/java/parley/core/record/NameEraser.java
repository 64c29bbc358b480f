package parley.core.record;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Puts something else in the place of names in a text, whatever their case and accents; parts of words stay. */
final class NameEraser {
    /** Letters that are no letter with a mark. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'đ', "d", (int) 'ø', "o", (int) 'ł', "l", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ß', "ss",
            (int) 'ı', "i");

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    private int[] origin;

    private NameEraser(String text) {
        this.text = text;
        origin = new int[text.length() * 3 + 1];
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            String spelled = plain(letter);
            for (int i = 0; i < spelled.length() && plain.length() < origin.length - 1; i++) {
                origin[plain.length()] = at;
                plain.append(spelled.charAt(i));
            }
            at += Character.charCount(letter);
        }
        origin[plain.length()] = text.length();
    }

    /** @return the text with every one of the names replaced, the longest first; the same text where it holds none */
    static String erase(String text, Collection<String> names, String instead) {
        String erased = text;
        for (String name : names.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList()) {
            erased = new NameEraser(erased).without(new NameEraser(name).plain.toString(), instead);
        }
        return erased;
    }

    private String without(String name, String instead) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        int found = name.isEmpty() ? -1 : plain.indexOf(name);
        while (found >= 0) {
            int end = found + name.length();
            if (boundary(found - 1) && boundary(end)) {
                kept.append(text, from, origin[found]).append(instead);
                from = origin[end];
            }
            found = plain.indexOf(name, end);
        }
        return from == 0 ? text : kept.append(text.substring(from)).toString();
    }

    private boolean boundary(int at) {
        return at < 0 || at >= plain.length() || !Character.isLetterOrDigit(plain.charAt(at));
    }

    private static String plain(int letter) {
        String lower = Character.toString(letter).toLowerCase(Locale.ROOT);
        String known = PLAIN.get(lower.codePointAt(0));
        return known != null
                ? known
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
