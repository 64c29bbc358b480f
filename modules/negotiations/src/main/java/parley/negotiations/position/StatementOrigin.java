package parley.negotiations.position;

/** How a position came to us: on paper, by word of mouth, or told by somebody else. */
public enum StatementOrigin {
    TABLED,
    ORAL,
    REPORTED
}
