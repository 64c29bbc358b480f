package parley.core.job;

/** The worker is to let go of its job: somebody cancelled it, or another worker has it since the lease ran out. */
public class JobStopped extends RuntimeException {
    private final boolean cancelled;

    JobStopped(long id, boolean cancelled) {
        super("job " + id + (cancelled ? " was cancelled" : " is another worker's"));
        this.cancelled = cancelled;
    }

    boolean cancelled() {
        return cancelled;
    }
}
