package parley.negotiations.compare;

import java.util.List;
import parley.negotiations.text.model.Stance;

/**
 * A stretch of a paragraph in both versions at once.
 *
 * @param text words with the blanks between them; of a bracket its sign
 * @param by codes of the parties that stand by the bracket; empty where nobody is named, and for words
 * @param stance what they say by it; null for words
 * @param spacedEarlier whether a blank stands before it in the earlier version; of what stands in one version only, in that one
 * @param spacedLater the same for the later version
 */
public record Piece(
        Stands stands,
        Sign sign,
        String text,
        List<String> by,
        Stance stance,
        Fate fate,
        boolean spacedEarlier,
        boolean spacedLater) {
    public Piece {
        by = List.copyOf(by);
    }

    /** In which version it stands. */
    public enum Stands {
        BOTH,
        EARLIER,
        LATER
    }

    /** What it is. */
    public enum Sign {
        WORDS,
        OPENING,
        CLOSING
    }

    /** What became of the bracket that it is of; words and signs that are not counted have none. */
    public enum Fate {
        NONE,
        KEPT,
        CLOSED,
        OPENED
    }

    public boolean inEarlier() {
        return stands != Stands.LATER;
    }

    public boolean inLater() {
        return stands != Stands.EARLIER;
    }

    public boolean words() {
        return sign == Sign.WORDS;
    }
}
