package parley.negotiations.compare;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a paragraph, as its letters and signs come in. */
final class TokenLine {
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private boolean blank;

    void letter(char letter) {
        letters.append(letter);
    }

    /** Ends the word at hand, if there is one. */
    void cut() {
        if (letters.length() == 0) {
            return;
        }
        List<Token> words = Words.tokens(letters.toString(), blank);
        int last = letters.codePointBefore(letters.length());
        boolean endsBlank = Character.isWhitespace(last) || Character.isSpaceChar(last);
        blank = endsBlank || words.isEmpty() && blank;
        tokens.addAll(words);
        letters.setLength(0);
    }

    void sign(Piece.Sign sign, Mark mark) {
        cut();
        tokens.add(new Token(sign, sign == Piece.Sign.OPENING ? "[" : "]", mark, blank));
        blank = false;
    }

    List<Token> tokens() {
        cut();
        return tokens;
    }
}
