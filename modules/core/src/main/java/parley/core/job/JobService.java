package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Allowed;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Operation;
import parley.core.error.NotFound;

/** Queues work for the background, says how it stands and cancels it. The feature decides whose work it shows to whom. */
@ApplicationScoped
@Transactional
public class JobService {
    private JobRepository jobs;
    private JobKinds kinds;
    private AccessTable access;
    private Clock clock;
    private Event<JobQueued> queued;

    protected JobService() {}

    @Inject
    JobService(JobRepository jobs, JobKinds kinds, AccessTable access, Clock clock, Event<JobQueued> queued) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.access = access;
        this.clock = clock;
        this.queued = queued;
    }

    /**
     * Queues work in the caller's transaction, to be done as the caller once it is committed.
     *
     * @param kind a {@link JobKind#code}
     * @param subject what it is about; the kind finds the rest by it
     * @return the job's id
     * @throws parley.core.error.Forbidden if the caller does not hold the kind's operation
     */
    @Allowed(Operation.SIGNED_IN)
    public long queue(String kind, String subject) {
        return queue(kind, subject, clock.instant());
    }

    /** The same, not before a moment. */
    @Allowed(Operation.SIGNED_IN)
    public long queue(String kind, String subject, Instant runAt) {
        Caller caller = Callers.current();
        JobKinds.demand(access, caller, kinds.of(kind));
        long id = jobs.queue(kind, subject, caller.accountId(), caller.actor(), runAt, clock.instant());
        queued.fire(new JobQueued());
        return id;
    }

    /**
     * How the newest job about that subject stands; the caller has shown that the subject may be seen.
     *
     * @return empty where there is none
     */
    @Allowed(Operation.SIGNED_IN)
    public Optional<JobCard> newest(String kind, String subject) {
        return jobs.newest(kind, subject);
    }

    /** @throws NotFound if there is no such job */
    @Allowed(Operation.SIGNED_IN)
    public JobCard get(long id) {
        return jobs.byId(id).orElseThrow(() -> new NotFound("JOB", id));
    }

    /**
     * Cancels the job: at once if it waits, at its next word of progress if it runs. Nothing where it has ended. The
     * caller has shown that the subject is theirs to cancel.
     *
     * @throws NotFound if there is no such job
     * @throws parley.core.error.Forbidden if the caller does not hold the kind's operation
     */
    @Allowed(Operation.SIGNED_IN)
    public void cancel(long id) {
        JobCard job = get(id);
        JobKind kind = kinds.of(job.kind());
        JobKinds.demand(access, Callers.current(), kind);
        jobs.cancel(id, clock.instant());
        if (job.state() == JobState.QUEUED && get(id).state() == JobState.CANCELLED) {
            kind.gaveUp(job.subject(), JobState.CANCELLED);
        }
    }
}
