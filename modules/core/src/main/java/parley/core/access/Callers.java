package parley.core.access;

import java.util.function.Supplier;

/**
 * The caller of the current thread. Set at the edge (page filter, bearer filter, job runner), read by services and by
 * the session listener that tells the database.
 */
public final class Callers {
    private static final ThreadLocal<Caller> CURRENT = ThreadLocal.withInitial(Caller::nobody);

    private Callers() {}

    public static Caller current() {
        return CURRENT.get();
    }

    /** Runs the work as that caller and puts back who was there before. */
    public static <T> T as(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** For filters, which cannot wrap their chain in a lambda; pair with {@link #leave}. */
    public static void enter(Caller caller) {
        CURRENT.set(caller);
    }

    public static void leave() {
        CURRENT.remove();
    }
}
