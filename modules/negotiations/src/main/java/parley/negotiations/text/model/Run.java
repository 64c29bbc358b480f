package parley.negotiations.text.model;

/**
 * A stretch of a paragraph with one state of tracking.
 *
 * @param author who inserted or deleted it; null where nothing is tracked or nobody is named
 */
public record Run(String text, Tracked tracked, String author) {
    public Run {
        text = text == null ? "" : text;
        tracked = tracked == null ? Tracked.NONE : tracked;
    }

    public static Run plain(String text) {
        return new Run(text, Tracked.NONE, null);
    }
}
