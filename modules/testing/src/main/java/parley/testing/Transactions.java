package parley.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Begins, joins, commits and rolls back as the container does for {@link Transactional}: one entity manager each. The
 * first read already runs inside, by the persistence unit's {@code join-existing}.
 */
final class Transactions {
    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManager shared = proxy();

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** @return what a repository gets injected: the entity manager of the running transaction */
    EntityManager shared() {
        return shared;
    }

    private EntityManager current() {
        EntityManager manager = open.get().peek();
        if (manager == null) {
            throw new IllegalStateException("The entity manager was asked outside a transaction.");
        }
        return manager;
    }

    private EntityManager proxy() {
        return (EntityManager) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(current(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    <T> T within(Transactional rules, Callable<T> work) throws Exception {
        TxType type = rules == null ? TxType.REQUIRED : rules.value();
        boolean running = !open.get().isEmpty();
        return switch (type) {
            case REQUIRED -> running ? work.call() : begun(rules, work);
            case REQUIRES_NEW -> begun(rules, work);
            case MANDATORY -> {
                current();
                yield work.call();
            }
            case SUPPORTS -> work.call();
            case NOT_SUPPORTED, NEVER -> throw new IllegalStateException(type + " is not known to the test harness.");
        };
    }

    private <T> T begun(Transactional rules, Callable<T> work) throws Exception {
        EntityManager manager = factory.createEntityManager();
        open.get().push(manager);
        try {
            manager.getTransaction().begin();
            T result = work.call();
            manager.getTransaction().commit();
            return result;
        } catch (Exception e) {
            end(manager, commitsDespite(rules, e));
            throw e;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            open.get().pop();
            manager.close();
        }
    }

    private static void end(EntityManager manager, boolean commits) {
        if (manager.getTransaction().isActive() && commits) {
            manager.getTransaction().commit();
        }
    }

    /** Runtime exceptions roll back and checked ones do not, unless the annotation says otherwise. */
    private static boolean commitsDespite(Transactional rules, Exception e) {
        boolean commits = !(e instanceof RuntimeException);
        if (rules != null) {
            commits |= Stream.of(rules.dontRollbackOn()).anyMatch(type -> type.isInstance(e));
            commits &= Stream.of(rules.rollbackOn()).noneMatch(type -> type.isInstance(e));
        }
        return commits;
    }
}
