package parley.core.job;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import parley.core.access.Caller;
import parley.core.access.Callers;

/**
 * This node's worker: does two jobs at a time, and says that it lives. It begins what is queued on this node as soon as
 * that is committed, and looks every second for what other nodes left. A timer of the server's that keeps nothing: what
 * waits stands in the database, and any node takes it.
 */
@ApplicationScoped
class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final Caller JOBS = Caller.system("jobs");
    private static final int AT_A_TIME = 2;
    private static final int ROUNDS_A_BEAT = 10;

    @Inject
    private JobSteps steps;

    @Inject
    private JobRunner runner;

    private final String worker = UUID.randomUUID().toString();
    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private ManagedExecutorService threads;
    private ScheduledFuture<?> rounds;
    private int round;

    /** Looked up when the application starts, as the audit's sealer does and for the same reason. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) throws NamingException {
        threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        ManagedScheduledExecutorService timer =
                InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        rounds = timer.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    /** Not in the thread of whoever queued it, which is done with its work. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued event) {
        if (threads != null) {
            threads.execute(this::takeWhatWaits);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** The edge of this work: a failed round is logged, and the next one tries again. */
    private void round() {
        try {
            if (++round % ROUNDS_A_BEAT == 0 && !inHand.isEmpty()) {
                steps.beat(worker, inHand);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Jobs in hand could not say that they live; trying again.", e);
        }
        takeWhatWaits();
    }

    private void takeWhatWaits() {
        try {
            while (free.tryAcquire()) {
                if (!takeOne()) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The queue of jobs could not be read; trying again.", e);
        }
    }

    /** @return false where nothing waits; the place is given back then, as after the work or a failure */
    private boolean takeOne() {
        boolean handed = false;
        try {
            Optional<Claim> claim = Callers.as(JOBS, () -> steps.claim(worker));
            if (claim.isPresent()) {
                inHand.add(claim.get().id());
                threads.execute(() -> work(claim.get()));
                handed = true;
            }
            return handed;
        } finally {
            if (!handed) {
                free.release();
            }
        }
    }

    private void work(Claim claim) {
        try {
            runner.run(claim);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Job " + claim.id() + " could not be ended; its lease will run out.", e);
        } finally {
            inHand.remove(claim.id());
            free.release();
        }
    }
}
