package parley.core.action;

/** How far an action is. */
public enum ActionStatus {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    /** Whether somebody still owes it. */
    public boolean open() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }
}
