package parley.negotiations.matrix;

import java.time.LocalDate;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.Origin;

/**
 * Where one chapter stood at the end of one round.
 *
 * @param status null where nothing was said by then, or where it is withheld
 * @param change against the round before in the series, shown or not
 * @param origin whether the status was reported or recorded here; null without a status
 * @param since when the status took effect; null without a status
 * @param sessionId our session on the chapter in that round, or null
 * @param brackets null where there is no text yet, or where they are withheld
 */
public record MatrixCell(
        ChapterStatus status,
        Change change,
        Origin origin,
        LocalDate since,
        Long sessionId,
        CellBrackets brackets,
        boolean withheld) {

    /** What became of the status since the round before. */
    public enum Change {
        NONE,
        FIRST,
        SAME,
        MOVED
    }

    static MatrixCell hidden() {
        return new MatrixCell(null, Change.NONE, null, null, null, null, true);
    }
}
