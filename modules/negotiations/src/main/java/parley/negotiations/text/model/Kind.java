package parley.negotiations.text.model;

/** What a bracket is, or, where it is not counted as open, where it stands. */
public enum Kind {
    /** Text that is not agreed. */
    TEXT,
    /** One of several side by side, {@code [A][B]}, or marked as an alternative. */
    ALTERNATIVE,
    /** A place kept for text to come, {@code [placeholder]}, {@code [...]}, {@code [ ]}. */
    PLACEHOLDER,
    /** A proposal to delete. */
    DELETION,
    /** In a note of negotiators: counted by kind only. */
    IN_NOTE,
    /** In a footnote or endnote: counted by kind only. */
    IN_FOOTNOTE,
    /** Above the first article: counted by kind only. */
    ABOVE_ARTICLES;

    /** @return whether brackets of this kind are open brackets */
    public boolean counted() {
        return compareTo(IN_NOTE) < 0;
    }
}
