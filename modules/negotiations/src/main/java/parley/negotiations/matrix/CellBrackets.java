package parley.negotiations.matrix;

/**
 * Open brackets of a chapter at the end of a round.
 *
 * @param before open at the end of the round before in the series, shown or not; null where there was no text yet
 * @param text the text that holds them; null where the caller may not open it
 * @param textBefore the other text that held those before; null where it is the same, or may not be opened
 */
public record CellBrackets(int open, Integer before, Long text, Long textBefore) {
    static CellBrackets of(TextCount now, TextCount before) {
        if (now == null) {
            return null;
        }
        boolean another = before != null && before.textId() != now.textId();
        return new CellBrackets(
                now.open(),
                before == null ? null : before.open(),
                now.readable() ? now.textId() : null,
                another && before.readable() ? before.textId() : null);
    }

    /** @return whether it is the chapter's first text */
    public boolean first() {
        return before == null;
    }

    /** @return brackets more, or fewer where negative, than at the round before; all of them in a first text */
    public int change() {
        return open - (before == null ? 0 : before);
    }

    /** @return where the two texts stand side by side, without a host; null where they cannot */
    public String comparison() {
        return text == null || textBefore == null
                ? null
                : "/negotiations/texts/compare?from=" + textBefore + "&to=" + text;
    }
}
