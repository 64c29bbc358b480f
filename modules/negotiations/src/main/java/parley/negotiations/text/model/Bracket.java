package parley.negotiations.text.model;

import java.util.List;

/**
 * One opening bracket and what is known of it. Parties, stance and kind are read with changes accepted; for a bracket that
 * stands only as deleted, as it stands.
 *
 * @param id its place among the brackets of the text, from 0
 * @param article the position of its article; -1 above the first article, in notes and in footnotes
 * @param paragraph the position in the file of the paragraph in which it opens (of a note: of that note)
 * @param start offset of the opening bracket in that paragraph as it stands
 * @param endParagraph the position of the paragraph in which it closes; where it never does, that of its article's last
 * @param end offset after its closing bracket in that paragraph as it stands; where it never closes, the paragraph's length
 * @param depth 0 outside any other bracket of the article
 * @param parties codes of reference data ({@code CAN}, {@code ASEAN}), each once, as named; {@code NONE} alone where nobody is
 * @param content what stands in it with changes accepted (as it stands if it is deleted), without brackets around and attribution
 * @param unclosed whether its closing bracket is missing
 */
public record Bracket(
        int id,
        int article,
        int paragraph,
        int start,
        int endParagraph,
        int end,
        int depth,
        Kind kind,
        List<String> parties,
        Stance stance,
        Tracked tracked,
        String content,
        boolean unclosed) {
    /** The party of a bracket that names none. */
    public static final String NONE = "NONE";

    public Bracket {
        parties = List.copyOf(parties);
    }

    /** @return whether it stands in the heading or the body of an article */
    public boolean counted() {
        return kind.counted();
    }

    /** @return whether it is an open bracket in that reading */
    public boolean counted(Reading reading) {
        return counted() && (reading == Reading.AS_IT_STANDS || tracked != Tracked.DELETED);
    }
}
