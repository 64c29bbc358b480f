package parley.negotiations.issue;

/** Whether Canada wants something here or has something to defend. */
public enum Interest {
    OFFENSIVE,
    DEFENSIVE,
    BOTH
}
