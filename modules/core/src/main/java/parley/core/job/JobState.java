package parley.core.job;

/** Where a job stands. */
public enum JobState {
    /** Waits for a worker. */
    QUEUED,
    /** Some worker has it; one that died loses it when its lease runs out. */
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
