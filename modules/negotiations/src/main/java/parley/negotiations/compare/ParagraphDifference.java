package parley.negotiations.compare;

import java.util.List;

/**
 * A paragraph, or the heading, of an article in both versions.
 *
 * @param heading whether it is the article's heading
 * @param place of the paragraph in the earlier and the later article, from 1; 0 where it does not stand there or is the heading
 * @param label its number, such as {@code 2} or {@code a}; empty where it has none
 * @param pieces in reading order, both versions merged
 */
public record ParagraphDifference(
        Kind kind, boolean heading, int earlierPlace, int laterPlace, String label, List<Piece> pieces) {
    public ParagraphDifference {
        pieces = List.copyOf(pieces);
    }

    /** What became of a paragraph. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    public boolean same() {
        return kind == Kind.SAME;
    }

    /** @return the pieces of the earlier version */
    public List<Piece> earlier() {
        return pieces.stream().filter(Piece::inEarlier).toList();
    }

    /** @return the pieces of the later version */
    public List<Piece> later() {
        return pieces.stream().filter(Piece::inLater).toList();
    }

    /** @return open brackets that begin in it and of which that is so */
    public long brackets(Piece.Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.sign() == Piece.Sign.OPENING
                        && piece.fate() == fate
                        && (fate != Piece.Fate.KEPT || piece.inLater()))
                .count();
    }
}
