package parley.negotiations.text.model;

/**
 * Something that a reader of the text should look at. Nothing is refused for it.
 *
 * @param article the key of its article; empty above the first article and for the whole text
 * @param paragraph the position in the file; 0 for the whole text
 * @param context some words around it, or what is unknown
 */
public record Problem(Code code, String article, int paragraph, String context) {
    public enum Code {
        UNMATCHED_OPEN,
        UNMATCHED_CLOSE,
        UNKNOWN_PARTY,
        NUMBERING_GAP,
        DUPLICATE_NUMBER,
        OUT_OF_ORDER,
        NO_ARTICLES,
        TRACKED_BRACKET,
        UNKNOWN_LIST,
        /** An article stands in two columns of a table, as two sides write it; both are read as one. */
        SIDE_BY_SIDE,
        COMMENTS_LEFT_OUT,
        CONTENT_LEFT_OUT
    }
}
