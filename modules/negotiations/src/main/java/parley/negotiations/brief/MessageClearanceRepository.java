package parley.negotiations.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import parley.core.record.Row;
import parley.negotiations.round.Clearance;

/** Fingerprints of the words of briefs as they were when the key messages were cleared; rows are only added. */
@ApplicationScoped
class MessageClearanceRepository {
    private static final String MESSAGES = "md5(cast(row(b.messages_en, b.messages_fr) as text))";
    private static final String INTERNAL =
            "md5(cast(row(b.where_en, b.where_fr, b.ball_en, b.ball_fr, b.decision_en, b.decision_fr, b.sensitive_en, b.sensitive_fr,"
                    + " b.lines_en, b.lines_fr, b.dates_en, b.dates_fr) as text))";

    @PersistenceContext
    private EntityManager em;

    /** @return whether the key messages that stood on that day are the ones that were cleared last */
    @SuppressWarnings("unchecked")
    Clearance of(long chapter, LocalDate day) {
        List<Object[]> rows = em.createNativeQuery(
                        "select case when k.id is null then 'NOT_CLEARED' when k.messages <> " + MESSAGES
                                + " then 'PUBLIC_CHANGED' when k.internal <> " + INTERNAL
                                + " then 'INTERNAL_CHANGED' else 'CLEARED' end, k.cleared_at, concat_ws(' ', p.given_name, p.family_name)"
                                + " from (select * from negotiations.chapter_brief x where x.chapter_id = ?1 and x.effective <= ?2"
                                + " order by x.effective desc, x.id desc limit 1) b"
                                + " left join lateral (select * from negotiations.message_clearance c where c.chapter_id = b.chapter_id"
                                + " order by c.id desc limit 1) k on true"
                                + " left join core.account a on a.id = k.cleared_by left join core.person p on p.id = a.person_id")
                .setParameter(1, chapter)
                .setParameter(2, day)
                .getResultList();
        if (rows.isEmpty()) {
            return new Clearance(Clearance.State.NOT_CLEARED, null, "");
        }
        Row row = new Row(rows.get(0));
        return new Clearance(row.constant(Clearance.State.class), row.instant(), row.text());
    }

    /** @param brief whose key messages are cleared */
    void clear(long brief, Instant now, Long by) {
        em.createNativeQuery(
                        "insert into negotiations.message_clearance (chapter_id, cleared_at, cleared_by, messages, internal)"
                                + " select b.chapter_id, ?2, cast(?3 as bigint), " + MESSAGES + ", " + INTERNAL
                                + " from negotiations.chapter_brief b where b.id = ?1")
                .setParameter(1, brief)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, by)
                .executeUpdate();
    }
}
