package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;

/**
 * Lets the kernel reach rows that row security hides from the caller, while it follows a person or an organization through
 * all of them: a merge must leave nothing behind, and who is forgotten is forgotten everywhere. Policies ask for it by
 * {@code core.follows_all()}.
 */
@ApplicationScoped
class EveryRowRepository {
    private static final String SETTING = "app.follows_all";

    @PersistenceContext
    private EntityManager em;

    /** Runs in the caller's transaction; where the work fails, that rolls back and the setting with it. */
    <T> T reached(Supplier<T> work) {
        String before = (String) em.createNativeQuery("select coalesce(current_setting('" + SETTING + "', true), '')")
                .getSingleResult();
        set("on");
        T result = work.get();
        set(before);
        return result;
    }

    private void set(String value) {
        em.createNativeQuery("select set_config('" + SETTING + "', ?1, true)")
                .setParameter(1, value)
                .getSingleResult();
    }
}
