package parley.negotiations.issue;

/** How much an issue matters. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
