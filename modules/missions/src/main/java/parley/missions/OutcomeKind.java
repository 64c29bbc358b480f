package parley.missions;

/** What an outcome is or may become. */
public enum OutcomeKind {
    SALE,
    INVESTMENT,
    PARTNERSHIP,
    MOU,
    OTHER
}
