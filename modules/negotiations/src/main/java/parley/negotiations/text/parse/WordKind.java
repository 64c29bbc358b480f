package parley.negotiations.text.parse;

import parley.negotiations.text.model.Stance;

/** What a word of the bracket grammar means. */
public enum WordKind {
    /** A name of a party, beside its codes and its names in reference data. */
    PARTY(null),
    PROPOSE(Stance.PROPOSE),
    ALTERNATIVE(Stance.ALTERNATIVE),
    SUPPORT(Stance.SUPPORT),
    OPPOSE(Stance.OPPOSE),
    RESERVE(Stance.RESERVE),
    DELETE(Stance.DELETE),
    /** After a group, before its members that do not share what it says: {@code ASEAN except VN}. */
    EXCEPT(null),
    /** A word between parties that says nothing: {@code and}, {@code by}. */
    FILLER(null),
    /** How a bracket begins that keeps a place for text to come. */
    PLACEHOLDER(null),
    /** How a note of negotiators begins, before its colon. */
    NOTE(null),
    /** All that stands in a bracket that is none of negotiators, such as {@code sic}. */
    IGNORED(null);

    private final transient Stance stance;

    WordKind(Stance stance) {
        this.stance = stance;
    }

    /** @return what the word says of a party, or null */
    public Stance stance() {
        return stance;
    }
}
