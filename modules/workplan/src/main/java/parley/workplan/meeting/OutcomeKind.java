package parley.workplan.meeting;

/** What an agenda item came to. */
public enum OutcomeKind {
    INFORMATION,
    DECISION,
    ACTION
}
