package parley.negotiations.consultation;

/** How somebody stands to an agreement. */
public enum SubmissionStance {
    SUPPORTS,
    CONDITIONAL,
    NEUTRAL,
    OPPOSES
}
