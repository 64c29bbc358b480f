package parley.workplan;

/** How far an activity is. */
public enum ActivityStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    DELAYED,
    CANCELLED;

    /** Whether something is still to be done. */
    public boolean open() {
        return this != COMPLETED && this != CANCELLED;
    }
}
