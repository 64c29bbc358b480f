package parley.exchange.pdf;

/**
 * How letters look.
 *
 * @param size in points
 * @param grey 0 is black; never lighter than 0.35, which stands out 7 to 1 from white
 */
record Type(float size, boolean bold, float grey) {
    static final Type TITLE = new Type(20, true, 0);
    static final Type GROUP = new Type(13, true, 0);
    static final Type ENTRY = new Type(10, true, 0);
    static final Type TEXT = new Type(9, false, 0);
    static final Type LABEL = new Type(9, false, 0.35f);
    static final Type MARGIN = new Type(8, false, 0.2f);
    static final Type MARKING = new Type(9, true, 0);

    /** @return from one line to the next */
    float leading() {
        return size * 1.4f;
    }
}
