package parley.negotiations.report;

/** For whom a report is. */
public enum Audience {
    INTERNAL,
    /** Drawn from what is Unclassified alone, in both languages. */
    PUBLIC
}
