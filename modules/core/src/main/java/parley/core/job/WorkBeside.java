package parley.core.job;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import parley.core.access.Caller;
import parley.core.access.Callers;

/**
 * Lets a second processor help: a piece of work goes on beside the thread that asked for it, as the same caller and in
 * transactions of its own. Who asks waits for it before going on, also when something went wrong meanwhile.
 */
@ApplicationScoped
public class WorkBeside {
    private static final Logger LOG = Logger.getLogger(WorkBeside.class.getName());
    private static final String THREADS = "java:comp/DefaultManagedExecutorService";

    private final Executor threads;

    public WorkBeside() {
        this(WorkBeside::onThreadOfServer);
    }

    /** @param threads do what is begun */
    public WorkBeside(Executor threads) {
        this.threads = threads;
    }

    /** What goes on; {@link #close} waits for its end. */
    public static final class Task<T> implements AutoCloseable {
        private final FutureTask<T> work;

        private Task(FutureTask<T> work) {
            this.work = work;
        }

        /** @return what came of it; what went wrong in it is thrown here */
        public T result() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        return work.get();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    } catch (ExecutionException e) {
                        if (e.getCause() instanceof RuntimeException wrong) {
                            throw wrong;
                        }
                        throw new IllegalStateException(e.getCause());
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /**
         * Whoever left in a hurry must not find it working later. They tell why they left: what goes wrong here too is
         * only logged.
         */
        @Override
        public void close() {
            if (!work.isDone()) {
                try {
                    result();
                } catch (RuntimeException asWell) {
                    LOG.log(Level.WARNING, "Work beside failed as well.", asWell);
                }
            }
        }
    }

    /** Begins the work; it is done at once where no server lends threads. */
    public <T> Task<T> begin(Supplier<T> work) {
        Caller caller = Callers.current();
        FutureTask<T> task = new FutureTask<>(() -> Callers.as(caller, work));
        threads.execute(task);
        return new Task<>(task);
    }

    /** The same in this thread: what is short, and asked for by many at a time, must not take a second connection each. */
    public <T> Task<T> atOnce(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        task.run();
        return new Task<>(task);
    }

    private static void onThreadOfServer(Runnable work) {
        Executor lent;
        try {
            lent = InitialContext.<ManagedExecutorService>doLookup(THREADS);
        } catch (NamingException noServer) {
            lent = Runnable::run;
        }
        lent.execute(work);
    }
}
