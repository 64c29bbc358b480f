package parley.negotiations.text.parse;

import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Stance;

/** The words by which brackets and notes are read. Immutable; made of what an administrator keeps. */
public final class Grammar {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** An article before a name, a sign of a group or a number of a footnote behind it. */
    private static final Pattern AROUND = Pattern.compile("^[dls]'|'s?$|[-–−0-9x]+$");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]+");
    /** Names this short are codes and stand in capitals; {@code la} is an article, {@code LA} is Laos. */
    private static final int CODE = 3;

    private final Map<String, String> parties = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);

    /**
     * One word of it.
     *
     * @param party the party's code for {@link WordKind#PARTY}, else null
     */
    public record Word(WordKind kind, String word, String party) {}

    public Grammar(Collection<Word> all) {
        for (Word word : all) {
            String folded = fold(word.word());
            if (folded.isEmpty()) {
                continue;
            }
            beginnings.add(beginning(folded));
            if (word.kind() == WordKind.PARTY) {
                parties.put(folded, word.party());
            } else {
                words.computeIfAbsent(word.kind(), kind -> new HashSet<>()).add(folded);
            }
        }
    }

    /** @return lower case without accents and points, one kind of apostrophe, single spaces */
    static String fold(String text) {
        return text.chars().allMatch(c -> c < 128) ? foldPlain(text) : foldAny(text);
    }

    /** The same for texts without accents, nearly all: every word of a text comes by here. */
    private static String foldPlain(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                space = true;
            } else if (c != '.') {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return folded.toString();
    }

    private static String foldAny(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        plain = plain.replace('’', '\'').replace("´", "'").replace(".", "");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String beginning(String folded) {
        int end = folded.indexOf(' ');
        String first = end < 0 ? folded : folded.substring(0, end);
        return AROUND.matcher(first).replaceAll("");
    }

    /** @return whether any word of the grammar may begin with this one: a quick no for most words of a text */
    boolean mayBegin(String word) {
        return beginnings.contains(beginning(fold(word)));
    }

    /** @return the code of the party so called, or null */
    String party(String name) {
        String code = parties.get(fold(name));
        boolean small = name.strip().length() <= CODE
                && !name.strip().equals(name.strip().toUpperCase(Locale.ROOT));
        return small ? null : code;
    }

    boolean is(WordKind kind, String folded) {
        return words.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** @return what the word says of a party, or null */
    Stance stance(String folded) {
        for (WordKind kind : WordKind.values()) {
            if (kind.stance() != null && is(kind, folded)) {
                return kind.stance();
            }
        }
        return null;
    }

    /** @return whether the text is one of the words, or begins with one and goes on after a sign or a space */
    boolean begins(WordKind kind, String folded) {
        for (String word : words.getOrDefault(kind, Set.of())) {
            if (folded.startsWith(word)
                    && (folded.length() == word.length() || !Character.isLetterOrDigit(folded.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the text begins as a note does: one of its words, then a colon, perhaps after a number */
    boolean beginsNote(String text) {
        String folded = fold(text.substring(0, Math.min(text.length(), 80)));
        for (String word : words.getOrDefault(WordKind.NOTE, Set.of())) {
            if (folded.startsWith(word)) {
                String rest = folded.substring(word.length());
                if (NOTE_END.matcher(rest).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final Pattern NOTE_END = Pattern.compile("\\s*(?:no\\s*)?\\d{0,3}\\s*(?:\\([^)]{0,30}\\)\\s*)?[:：]");
}
