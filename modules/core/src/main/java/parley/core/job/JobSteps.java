package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The steps of a job's life that a worker takes, each a transaction of its own. */
@ApplicationScoped
class JobSteps {
    /** A worker that says nothing for so long is dead. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private JobRepository jobs;
    private Clock clock;

    protected JobSteps() {}

    @Inject
    JobSteps(JobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claim> claim(String worker) {
        Instant now = clock.instant();
        return jobs.claim(worker, now, now.plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void beat(String worker, Collection<Long> ids) {
        jobs.beat(worker, ids, clock.instant().plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void progress(Claim claim, long done, Long total) {
        boolean cancelled = jobs.progress(claim, done, total).orElseThrow(() -> new JobStopped(claim.id(), false));
        if (cancelled) {
            throw new JobStopped(claim.id(), true);
        }
    }

    /** The effect comes first: the job's row is locked only for the moment of the commit. */
    @Transactional(TxType.REQUIRES_NEW)
    public void finish(Claim claim, Runnable effect) {
        effect.run();
        if (!jobs.end(claim, JobState.DONE, null, List.of(), clock.instant())) {
            boolean cancelled =
                    jobs.byId(claim.id()).filter(JobCard::cancelling).isPresent();
            throw new JobStopped(claim.id(), cancelled);
        }
    }

    /** @param kind observes it; null where no module has it any more */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(Claim claim, JobKind kind, JobState end, String errorKey, List<?> arguments) {
        if (jobs.end(claim, end, errorKey, arguments, clock.instant()) && kind != null) {
            kind.gaveUp(claim.subject(), end);
        }
    }
}
