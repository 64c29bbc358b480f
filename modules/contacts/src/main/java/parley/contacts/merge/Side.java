package parley.contacts.merge;

/** Whose value stays. */
public enum Side {
    SURVIVOR,
    MERGED,
    /** Both, one after the other: for notes. */
    BOTH
}
