package parley.negotiations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import parley.core.record.Row;

/** Fingerprints of summaries as they were when they were cleared. */
@ApplicationScoped
class ClearanceRepository {
    private static final String PUBLIC = "md5(coalesce(r.public_en, '') || '|' || coalesce(r.public_fr, ''))";
    private static final String INTERNAL = "md5(coalesce(r.internal_en, '') || '|' || coalesce(r.internal_fr, ''))";

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Clearance of(long round) {
        List<Object[]> rows = em.createNativeQuery(
                        "select case when r.cleared_at is null then 'NOT_CLEARED' when r.cleared_public <> "
                                + PUBLIC + " then 'PUBLIC_CHANGED' when r.cleared_internal <> " + INTERNAL
                                + " then 'INTERNAL_CHANGED' else 'CLEARED' end, r.cleared_at, concat_ws(' ', p.given_name, p.family_name)"
                                + " from negotiations.round r left join core.account a on a.id = r.cleared_by"
                                + " left join core.person p on p.id = a.person_id where r.id = ?1")
                .setParameter(1, round)
                .getResultList();
        Row row = new Row(rows.get(0));
        return new Clearance(row.constant(Clearance.State.class), row.instant(), row.text());
    }

    void clear(long round, Instant now, Long by) {
        em.createNativeQuery(
                        "update negotiations.round r set cleared_at = ?1, cleared_by = cast(?2 as bigint), cleared_public = "
                                + PUBLIC + ", cleared_internal = " + INTERNAL + " where r.id = ?3")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, by)
                .setParameter(3, round)
                .executeUpdate();
    }
}
