package parley.negotiations.compare;

/**
 * A word, another sign, or one of a bracket's signs.
 *
 * @param mark the bracket that a sign is of; null for words
 * @param spaced whether a blank stands before it
 */
record Token(Piece.Sign sign, String text, Mark mark, boolean spaced) {
    static Token word(String text, boolean spaced) {
        return new Token(Piece.Sign.WORDS, text, null, spaced);
    }

    boolean isWord() {
        return sign == Piece.Sign.WORDS;
    }

    /** What makes two texts' tokens the same as far as one can tell without comparing brackets. */
    String plain() {
        return isWord() ? text : sign == Piece.Sign.OPENING ? "[\u0001" + mark.attribution() : "]\u0001";
    }

    /**
     * What makes them the same once brackets are paired: a sign only ever equals the sign of its own pair.
     *
     * @param side tells unpaired brackets of the two texts apart
     */
    String paired(String side) {
        if (isWord()) {
            return text;
        }
        String which = mark.paired() ? "=" + mark.pair() : side;
        return (sign == Piece.Sign.OPENING ? "[\u0001" + mark.attribution() : "]\u0001") + which;
    }
}
