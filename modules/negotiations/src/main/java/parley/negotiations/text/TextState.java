package parley.negotiations.text;

/** What a text is between the parties. */
public enum TextState {
    INTERNAL_DRAFT,
    TABLED,
    RECEIVED,
    CONSOLIDATED
}
