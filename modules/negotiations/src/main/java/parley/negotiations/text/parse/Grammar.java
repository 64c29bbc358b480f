package parley.negotiations.text.parse;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.negotiations.text.model.Stance;

/** The words by which brackets and notes are read. Immutable; made of what an administrator keeps. */
public final class Grammar {
    /** An article before a name, a sign of a group or a number of a footnote behind it. */
    private static final Pattern AROUND = Pattern.compile("^[dls]'|'s?$|[-–−0-9x]+$");

    private static final Pattern NOTE_END = Pattern.compile("\\s*(?:no\\s*)?\\d{0,3}\\s*(?:\\([^)]{0,30}\\)\\s*)?[:：]");
    /** Names this short are codes and stand in capitals; {@code la} is an article, {@code LA} is Laos. */
    private static final int CODE = 3;

    private final Map<String, String> parties = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
    private final Map<String, Stance> stances = new HashMap<>();
    /** The same words by their first letter, for asking what a text begins with. */
    private final Map<WordKind, Map<Character, List<String>>> byLetter = new EnumMap<>(WordKind.class);

    /**
     * One word of it.
     *
     * @param party the party's code for {@link WordKind#PARTY}, else null
     */
    public record Word(WordKind kind, String word, String party) {}

    public Grammar(Collection<Word> vocabulary) {
        for (Word word : vocabulary) {
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
        words.forEach((kind, all) -> {
            byLetter.put(kind, all.stream().collect(Collectors.groupingBy(word -> word.charAt(0))));
            if (kind.stance() != null) {
                all.forEach(word -> stances.putIfAbsent(word, kind.stance()));
            }
        });
    }

    /** @return lower case without accents and points, one kind of apostrophe, single spaces */
    static String fold(String text) {
        return Folding.of(text);
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
        return stances.get(folded);
    }

    /** @return whether the text is one of the words, or begins with one and goes on after a sign or a space */
    boolean begins(WordKind kind, String folded) {
        for (String word : like(kind, folded)) {
            if (folded.startsWith(word)
                    && (folded.length() == word.length() || !Character.isLetterOrDigit(folded.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the text begins as a note does: one of its words, then a colon, perhaps after a number */
    boolean beginsNote(String text) {
        String start = text.substring(0, Math.min(text.length(), 80));
        if (start.indexOf(':') < 0 && start.indexOf('：') < 0) {
            return false;
        }
        String folded = fold(start);
        for (String word : like(WordKind.NOTE, folded)) {
            if (folded.startsWith(word)
                    && NOTE_END.matcher(folded)
                            .region(word.length(), folded.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** @return the words of a kind that begin with the letter that the text begins with */
    private List<String> like(WordKind kind, String folded) {
        return folded.isEmpty()
                ? List.of()
                : byLetter.getOrDefault(kind, Map.of()).getOrDefault(folded.charAt(0), List.of());
    }
}
