package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Failed sign-ins by account and by address, in the database so that all nodes count together. */
@ApplicationScoped
class SignInFailureRepository {
    /** Failures older than this no longer count. */
    private static final long FORGOTTEN_AFTER_SECONDS = 86_400;

    @PersistenceContext
    private EntityManager em;

    boolean locked(String subject, Instant now) {
        return lockedUntil(subject, now).isPresent();
    }

    /** @return until when, where it is locked now */
    @SuppressWarnings("unchecked")
    Optional<Instant> lockedUntil(String subject, Instant now) {
        List<Object> found = em.createNativeQuery(
                        "select locked_until from core.sign_in_failure where subject = ? and locked_until > ?")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return found.stream().findFirst().map(until -> ((Timestamp) until).toInstant());
    }

    /** @param free how many failures lock nothing; each one from then on doubles the lock, from a minute to an hour */
    void count(String subject, int free, Instant now) {
        em.createNativeQuery("insert into core.sign_in_failure as f (subject, failures, last_at) values (?1, 1, ?2)"
                        + " on conflict (subject) do update set last_at = excluded.last_at,"
                        + " failures = case when f.last_at < ?3 then 1 else f.failures + 1 end,"
                        + " locked_until = case when f.last_at >= ?3 and f.failures + 1 >= ?4 then excluded.last_at"
                        + " + least(60, power(2, least(6, f.failures + 1 - ?4))) * interval '1 minute' end")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minusSeconds(FORGOTTEN_AFTER_SECONDS)))
                .setParameter(4, free)
                .executeUpdate();
    }

    void forget(String subject) {
        em.createNativeQuery("delete from core.sign_in_failure where subject = ?")
                .setParameter(1, subject)
                .executeUpdate();
    }
}
