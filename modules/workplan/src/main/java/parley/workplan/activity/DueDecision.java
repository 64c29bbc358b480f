package parley.workplan.activity;

/** What became of a proposed due date. */
public enum DueDecision {
    APPROVED,
    REFUSED,
    WITHDRAWN
}
