package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.List;
import parley.negotiations.text.model.Bracket;

/** The words of a paragraph in both versions, merged: what stands in both, what only in one. */
final class WordDifference {
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    /** @return pieces in reading order, the earlier version's words before the later one's where they differ */
    static List<Piece> between(List<Token> earlier, List<Token> later) {
        WordDifference difference = new WordDifference();
        for (Edits.Block block : Edits.between(
                earlier.stream().map(each -> each.paired("-")).toList(),
                later.stream().map(each -> each.paired("+")).toList())) {
            List<Token> first = earlier.subList(block.from1(), block.to1());
            List<Token> second = later.subList(block.from2(), block.to2());
            if (block.same()) {
                difference.add(Piece.Stands.BOTH, first, second, Piece.Fate.KEPT);
            } else {
                difference.add(Piece.Stands.EARLIER, first, first, Piece.Fate.CLOSED);
                difference.add(Piece.Stands.LATER, second, second, Piece.Fate.OPENED);
            }
        }
        return difference.pieces;
    }

    /**
     * @param likes the same tokens, as the other version has them
     * @param alone what became of a bracket that has no like in the other version
     */
    private void add(Piece.Stands stands, List<Token> tokens, List<Token> likes, Piece.Fate alone) {
        StringBuilder words = new StringBuilder();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                flush(stands, words, tokens.get(first), likes.get(first));
                pieces.add(sign(stands, token, likes.get(i), alone));
                continue;
            }
            if (words.length() == 0) {
                first = i;
            } else if (likes.get(i).spaced()) {
                words.append(' ');
            }
            words.append(token.text());
        }
        if (!tokens.isEmpty()) {
            flush(stands, words, tokens.get(first), likes.get(first));
        }
    }

    private static Piece sign(Piece.Stands stands, Token token, Token like, Piece.Fate alone) {
        Mark mark = token.mark();
        return new Piece(
                stands,
                token.sign(),
                token.text(),
                mark.parties().stream()
                        .filter(each -> !each.equals(Bracket.NONE))
                        .toList(),
                mark.stance(),
                mark.paired() ? Piece.Fate.KEPT : alone,
                token.spaced(),
                like.spaced());
    }

    private void flush(Piece.Stands stands, StringBuilder words, Token first, Token like) {
        if (words.length() > 0) {
            pieces.add(new Piece(
                    stands,
                    Piece.Sign.WORDS,
                    words.toString(),
                    List.of(),
                    null,
                    Piece.Fate.NONE,
                    first.spaced(),
                    like.spaced()));
            words.setLength(0);
        }
    }
}
