package parley.negotiations.issue;

/** Where an issue stands; one that was logged by mistake is withdrawn, not deleted. */
public enum IssueState {
    OPEN,
    PARKED,
    SETTLED,
    WITHDRAWN
}
