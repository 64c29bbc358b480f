package parley.core.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Visits of the home page in the database: one row an account. */
@ApplicationScoped
class VisitRepository {
    @PersistenceContext
    private EntityManager em;

    /**
     * Notes a visit; one that began after {@code sameVisit} goes on.
     *
     * @return when the visit before began, or empty
     */
    Optional<Instant> arrive(long accountId, Instant now, Instant sameVisit) {
        List<?> rows = em.createNativeQuery("insert into core.last_visit as v (account_id, visited_at) values (?1, ?2)"
                        + " on conflict (account_id) do update set"
                        + " previous_at = case when v.visited_at < ?3 then v.visited_at else v.previous_at end,"
                        + " visited_at = case when v.visited_at < ?3 then excluded.visited_at else v.visited_at end"
                        + " returning v.previous_at")
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(sameVisit))
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(instant(rows.get(0)));
    }

    private static Instant instant(Object value) {
        Object moment = value instanceof Object[] row ? row[0] : value;
        if (moment == null) {
            return null;
        }
        return moment instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) moment).toInstant();
    }
}
