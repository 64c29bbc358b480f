package parley.negotiations.position;

/** How a party stands to an issue. */
public enum Stance {
    PROPOSE,
    SUPPORT,
    FLEXIBLE,
    RESERVE,
    OPPOSE,
    SILENT
}
