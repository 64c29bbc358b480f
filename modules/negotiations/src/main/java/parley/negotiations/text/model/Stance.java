package parley.negotiations.text.model;

/** What a party says by a bracket. */
public enum Stance {
    PROPOSE,
    ALTERNATIVE,
    SUPPORT,
    OPPOSE,
    RESERVE,
    DELETE
}
