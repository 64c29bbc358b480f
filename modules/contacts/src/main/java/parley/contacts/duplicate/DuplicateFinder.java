package parley.contacts.duplicate;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import parley.core.access.Caller;
import parley.core.access.Callers;

/** Compares in the background what changed in the directory, every few seconds; several nodes share the queue. */
@ApplicationScoped
class DuplicateFinder {
    private static final Logger LOG = Logger.getLogger(DuplicateFinder.class.getName());
    private static final long EVERY_SECONDS = 3;

    /** By then the server has bound what the repositories ask for, also on a slow machine. */
    private static final long FIRST_SECONDS = 10;

    /** Looked up when the application starts: injected, they are asked for before the server has bound their names. */
    private static final String SCHEDULER = "java:comp/DefaultManagedScheduledExecutorService";

    private static final String THREADS = "java:comp/DefaultManagedExecutorService";

    @Inject
    private DuplicateService duplicates;

    private final AtomicBoolean comparing = new AtomicBoolean();
    private ManagedExecutorService threads;
    private ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) throws NamingException {
        threads = InitialContext.doLookup(THREADS);
        ManagedScheduledExecutorService scheduler = InitialContext.doLookup(SCHEDULER);
        rounds = scheduler.scheduleWithFixedDelay(this::round, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** The server has one thread for everything that is timed: a long list of waiting records must not hold up jobs and seals. */
    private void round() {
        if (comparing.compareAndSet(false, true)) {
            threads.execute(this::compare);
        }
    }

    /** The edge of this work: a failed round is logged, and the next one tries again. */
    private void compare() {
        try {
            Callers.as(Caller.system("duplicates"), () -> {
                while (duplicates.compareWaiting() > 0) {
                    continue;
                }
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Nothing was compared; trying again in " + EVERY_SECONDS + " s.", e);
        } finally {
            comparing.set(false);
        }
    }
}
