package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.List;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Stance;

/** An open bracket of one text, with what stands in and around it and, once found, its like in the other text. */
final class Mark {
    /** As many words as tell brackets apart; a bracket may stand around a whole text. */
    private static final int WORDS = 200;

    private final List<String> parties;
    private final Stance stance;
    private final String attribution;
    private final List<String> words = new ArrayList<>();
    private String before = "";
    private String after = "";
    private Mark other;
    private int pair;

    Mark(Bracket bracket) {
        this.parties = bracket.parties().stream().sorted().toList();
        this.stance = bracket.stance();
        this.attribution = parties + " " + stance;
    }

    /** @return codes, {@code NONE} alone where nobody is named */
    List<String> parties() {
        return parties;
    }

    Stance stance() {
        return stance;
    }

    /** @return who says what by it */
    String attribution() {
        return attribution;
    }

    /** @return the first words in it, without brackets, or all */
    List<String> words() {
        return words;
    }

    String content() {
        return String.join(" ", words);
    }

    /** @return the words on both sides of it, empty where it has none on one of them */
    String around() {
        return before.isEmpty() || after.isEmpty() ? "" : before + " [] " + after;
    }

    /** @return whether that was the last word that it takes in */
    boolean isFullWith(String word) {
        words.add(word);
        return words.size() == WORDS;
    }

    void follows(String word) {
        before = word;
    }

    void precedes(String word) {
        after = word;
    }

    boolean paired() {
        return other != null;
    }

    /** @return its like in the other text, or null */
    Mark other() {
        return other;
    }

    /** @return the same for both of a pair and for nobody else; 0 without one */
    int pair() {
        return pair;
    }

    void pairWith(Mark like, int number) {
        other = like;
        like.other = this;
        pair = number;
        like.pair = number;
    }
}
