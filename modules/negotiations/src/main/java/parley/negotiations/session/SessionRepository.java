package parley.negotiations.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.ChapterStatus;
import parley.negotiations.known.NeedToKnow;

/**
 * Sessions with the chapter's status before and after them. Of a chapter that is withheld from the caller a list tells when and
 * where it met and nothing else.
 */
@ApplicationScoped
class SessionRepository {
    /** Where the round's days are known, and the session's own day, if it has one, is among them. */
    private static final String IN_ROUND =
            "coalesce(r.start_precision = 'DAY' and coalesce(r.end_precision, 'DAY') = 'DAY'"
                    + " and (s.day is null or s.day >= r.start_date"
                    + " and coalesce(s.end_day, s.day) <= coalesce(r.end_date, r.start_date)), false)";

    private static final ListSql LIST = new ListSql(
            "s.id, s.round_id, r.code, r.label_en, r.label_fr, s.chapter_id, c.code, c.name_en, c.name_fr, s.number,"
                    + " coalesce(s.day, case when r.start_precision = 'DAY' then r.start_date end), s.start_time, s.end_day,"
                    + " s.end_time, coalesce(s.time_zone, r.time_zone), s.city_en, s.city_fr,"
                    + " case when w.id is not null then b.status end,"
                    + " case when w.id is not null then coalesce(m.status, b.status) end,"
                    + " case when w.id is not null then m.effective end, " + IN_ROUND + ","
                    + " w.next_step_en, w.next_step_fr, coalesce(w.next_step_source, 'EN'),"
                    + " coalesce(w.minutes_en, w.minutes_fr) is not null, w.id is null, s.version",
            "negotiations.session_slot s join negotiations.round r on r.id = s.round_id"
                    + " join negotiations.chapter c on c.id = s.chapter_id"
                    + " left join negotiations.session w on w.id = s.id and " + NeedToKnow.OPEN
                    + " left join lateral (select x.id, x.status, x.effective from negotiations.chapter_status x"
                    + "   where x.session_id = s.id order by x.id desc limit 1) m on true"
                    + " left join lateral (select x.status from negotiations.chapter_status x where x.chapter_id = s.chapter_id"
                    + "   and x.session_id is distinct from s.id"
                    + "   and not (x.origin = 'REPORTED' and x.round_id = s.round_id)"
                    + "   and x.effective <= coalesce(m.effective, s.day, r.end_date, r.start_date, current_date)"
                    + "   and (m.id is null or x.id < m.id or x.effective < m.effective)"
                    + "   order by x.effective desc, x.origin, x.id desc limit 1) b on true",
            Map.of("chapter", "c.position #dir", "round", "r.position #dir"),
            "r.position desc, s.day nulls last, s.start_time nulls last, c.position",
            "s.id");

    private static final ChangeSql CHANGES = ChangeSql.of("negotiations.session");

    @PersistenceContext
    private EntityManager em;

    Session save(Session session) {
        em.persist(session);
        em.flush();
        return session;
    }

    void flush() {
        em.flush();
    }

    Optional<Session> byId(long id) {
        return Optional.ofNullable(em.find(Session.class, id));
    }

    /** Asks after others who log a session of the round have finished; they wait for this transaction. */
    boolean logged(long roundId, long chapterId) {
        em.createNativeQuery("select id from negotiations.round where id = ? for no key update")
                .setParameter(1, roundId)
                .getResultList();
        return !em.createQuery("select s.id from Session s where s.roundId = :round and s.chapterId = :chapter")
                .setParameter("round", roundId)
                .setParameter("chapter", chapterId)
                .getResultList()
                .isEmpty();
    }

    Page<SessionSummary> find(SessionCriteria criteria, Set<String> lists, Paging paging) {
        Conditions conditions = new Conditions()
                .with("lists", String.join(",", lists))
                .and("s.round_id = :round", "round", criteria.roundId())
                .and("s.chapter_id = :chapter", "chapter", criteria.chapterId());
        return LIST.page(em::createNativeQuery, conditions, paging, SessionRepository::summary);
    }

    /** @return those that there are, in any order */
    List<SessionSummary> summaries(Collection<Long> ids, Set<String> lists) {
        Conditions some =
                new Conditions().with("lists", String.join(",", lists)).oneOf("s.id", ids);
        return LIST.all(em::createNativeQuery, some, Paging.first(), SessionRepository::summary);
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    /** @return those whose chapter is not withheld from the caller */
    @SuppressWarnings("unchecked")
    Map<SessionPlace, Long> places(Set<String> lists) {
        List<Object[]> rows = new Conditions()
                .with("lists", String.join(",", lists))
                .query(
                        em::createNativeQuery,
                        "select s.round_id, s.chapter_id, s.id from negotiations.session s"
                                + " join negotiations.chapter c on c.id = s.chapter_id where " + NeedToKnow.OPEN)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .collect(Collectors.toMap(row -> new SessionPlace(row.id(), row.id()), Row::id));
    }

    SessionSummary summary(long id, Set<String> lists) {
        Conditions one = new Conditions().with("lists", String.join(",", lists)).and("s.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), SessionRepository::summary)
                .get(0);
    }

    private static SessionSummary summary(Row row) {
        return new SessionSummary(
                row.id(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.date(),
                row.time(),
                row.date(),
                row.time(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(ChapterStatus.class),
                row.constant(ChapterStatus.class),
                row.date(),
                row.flag(),
                row.bilingual(),
                row.flag(),
                row.flag(),
                row.integer());
    }
}
