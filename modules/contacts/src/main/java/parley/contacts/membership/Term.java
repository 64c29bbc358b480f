package parley.contacts.membership;

/** Where a term stands on a day. */
public enum Term {
    /** Has begun, or its beginning is not known, and is not over; those that end soon too. */
    CURRENT,
    /** Current, and its last day lies within the next {@value #SOON} days, both inclusive. */
    ENDING,
    UPCOMING,
    ENDED;

    /** Days ahead in which the end of a term is soon (PRODUCT §7). */
    public static final int SOON = 90;
}
