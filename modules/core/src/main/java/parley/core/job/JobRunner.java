package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import parley.core.access.AccessTable;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.SignInService;
import parley.core.error.DomainException;
import parley.core.error.Forbidden;

/**
 * Does one claimed job from beginning to end, as the account that asked with the rights it holds now. Knows no threads
 * and no container: {@link JobWorker} brings them.
 */
@ApplicationScoped
class JobRunner {
    /** A job that took this many workers with it is not given to another one. */
    static final int ATTEMPTS = 3;

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    private JobSteps steps;
    private JobKinds kinds;
    private SignInService accounts;
    private AccessTable access;
    private Clock clock;

    protected JobRunner() {}

    @Inject
    JobRunner(JobSteps steps, JobKinds kinds, SignInService accounts, AccessTable access, Clock clock) {
        this.steps = steps;
        this.kinds = kinds;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    /** The edge of background work: what goes wrong is in the job's row, and in the log once. */
    @ActivateRequestContext
    public void run(Claim claim) {
        JobKind kind = kinds.find(claim.kind()).orElse(null);
        try {
            if (claim.cancelled()) {
                giveUp(claim, kind, JobState.CANCELLED, null, List.of());
            } else if (kind == null || claim.attempt() > ATTEMPTS) {
                LOG.severe("Job " + claim.id() + " (" + claim.kind() + ") cannot be done: "
                        + (kind == null ? "no module knows its kind." : "it ended its worker each time."));
                giveUp(claim, kind, JobState.FAILED, "error.jobFailed", List.of(claim.id()));
            } else {
                attempt(claim, kind);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Job " + claim.id() + " (" + claim.kind() + ") failed.", e);
            giveUp(claim, kind, JobState.FAILED, "error.jobFailed", List.of(claim.id()));
        }
    }

    private void attempt(Claim claim, JobKind kind) {
        Optional<Caller> caller = caller(claim);
        try {
            JobKinds.demand(access, caller.orElseGet(Caller::nobody), kind);
            Callers.as(caller.get(), () -> {
                JobInHand job = new JobInHand(claim, steps, clock);
                kind.run(job);
                job.finishUnlessDone();
                return null;
            });
        } catch (JobStopped stopped) {
            if (stopped.cancelled()) {
                giveUp(claim, kind, JobState.CANCELLED, null, List.of());
            }
        } catch (Forbidden refused) {
            giveUp(claim, kind, JobState.FAILED, "error.jobForbidden", List.of());
        } catch (DomainException rule) {
            giveUp(claim, kind, JobState.FAILED, rule.key(), rule.arguments());
        }
    }

    private Optional<Caller> caller(Claim claim) {
        if (claim.actor() != null) {
            return Optional.of(Caller.system(claim.actor()));
        }
        return accounts.caller(claim.accountId()).map(account -> account.inRequest("job-" + claim.id()));
    }

    private void giveUp(Claim claim, JobKind kind, JobState end, String errorKey, List<?> arguments) {
        Callers.as(Caller.system("jobs"), () -> {
            steps.giveUp(claim, kind, end, errorKey, arguments);
            return null;
        });
    }
}
