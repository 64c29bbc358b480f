package parley.core.job;

/** A job in the hands of the worker that does it. */
public interface RunningJob {
    long id();

    /** @return what the job is about, as its kind queued it, such as an export's code */
    String subject();

    /** @return from 1; more where a worker died with it */
    int attempt();

    /**
     * Says how far the work is; what comes within a second of the last word is not written.
     *
     * @param total null where it is not known
     * @throws JobStopped if it was cancelled, or another worker has it by now: let it pass
     */
    void progress(long done, Long total);

    /**
     * Ends the job and takes its effect in one transaction: both are there, or neither.
     *
     * @param effect may call services, whose transactions join; may say how far it is
     * @throws JobStopped if it was cancelled or another worker has it: the effect is undone
     */
    void finish(Runnable effect);
}
