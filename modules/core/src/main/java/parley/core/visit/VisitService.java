package parley.core.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;

/** Notes visits of the home page. A visit that follows another within half an hour is part of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class VisitService {
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);
    private static final Duration FIRST_LOOK = Duration.ofDays(7);

    @PersistenceContext
    private EntityManager em;

    private Clock clock;

    protected VisitService() {}

    @Inject
    VisitService(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes that the caller is here now.
     *
     * @return when the visit before began; a week ago for somebody who was never here
     */
    @Allowed(KernelAccess.READ_PARTIES)
    public Instant arrive() {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery("insert into core.last_visit as v (account_id, visited_at) values (?1, ?2)"
                        + " on conflict (account_id) do update set"
                        + " previous_at = case when v.visited_at < ?3 then v.visited_at else v.previous_at end,"
                        + " visited_at = case when v.visited_at < ?3 then excluded.visited_at else v.visited_at end"
                        + " returning v.previous_at")
                .setParameter(1, Callers.current().accountId())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(SAME_VISIT)))
                .getResultList();
        Object before = rows.isEmpty() ? null : rows.get(0);
        if (before instanceof Object[] row) {
            before = row[0];
        }
        if (before == null) {
            return now.minus(FIRST_LOOK);
        }
        return before instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) before).toInstant();
    }
}
