package parley.core.job;

/**
 * What a job does. A feature adds a kind by a CDI bean that implements this, and queues work of it by
 * {@link JobService#queue}.
 *
 * <p>A job is done at least once and takes effect exactly once: {@link #run} may begin again after a crash, on any
 * node, and what it did before in transactions of its own is still there; what it gives to
 * {@link RunningJob#finish} is there only if the job is done.
 */
public interface JobKind {
    /** @return stable and unique, such as {@code export} */
    String code();

    /** @return the operation that the account must hold when the work begins, whatever it held when it asked */
    String operation();

    /**
     * Does the work as the account that asked, outside any transaction. Says how far it is from time to time, which
     * is also where a cancelled job stops, and ends with {@link RunningJob#finish}. What it throws makes the job
     * FAILED: a {@link parley.core.error.DomainException} with its words, anything else with the job's number.
     */
    void run(RunningJob job);

    /**
     * Observes that a job will not be done, in the same transaction, as a system actor.
     *
     * @param subject as queued
     * @param end FAILED or CANCELLED
     */
    default void gaveUp(String subject, JobState end) {}
}
