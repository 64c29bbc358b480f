package parley.negotiations.pointer;

/** What a pointer points to. */
public enum PointerKind {
    ISSUE,
    POSITION,
    MANDATE,
    OFFER
}
