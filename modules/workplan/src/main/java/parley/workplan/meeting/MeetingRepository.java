package parley.workplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Work-plan meetings in the database. */
@ApplicationScoped
class MeetingRepository {
    private static final String LAST_DAY = "case coalesce(m.end_precision, m.start_precision)"
            + " when 'DAY' then coalesce(m.end_date, m.start_date)"
            + " when 'MONTH' then cast(coalesce(m.end_date, m.start_date) + interval '1 month' as date) - 1"
            + " else cast(coalesce(m.end_date, m.start_date) + interval '1 year' as date) - 1 end";

    private static final ListSql LIST = new ListSql(
            "m.id, p.code, p.name_en, p.name_fr, m.year, m.number, m.start_date, m.start_precision, m.end_date,"
                    + " m.end_precision, m.format, m.city_en, m.city_fr, m.country_id, m.host_party_id, m.status,"
                    + " (select count(*) from workplan.meeting_party x where x.meeting_id = m.id and x.attendance <> 'EXCUSED'),"
                    + " (select count(*) from workplan.agenda_item i where i.meeting_id = m.id),"
                    + " (select count(*) from workplan.outcome o join workplan.agenda_item i on i.id = o.item_id"
                    + "   where i.meeting_id = m.id and o.action_id is not null), m.time_zone, m.marking, m.archived_at is not null",
            "workplan.meeting m join workplan.work_plan p on p.id = m.plan_id",
            Map.of(
                    "meeting", "m.year #dir, m.number #dir",
                    "start", "m.start_date #dir",
                    "place", "core.norm(m.city_en) #dir nulls last",
                    "status",
                            "array_position(array['PLANNED', 'CONFIRMED', 'HELD', 'POSTPONED', 'CANCELLED'], m.status) #dir"),
            "m.start_date desc, m.number desc",
            "m.id");

    private static final ChangeSql CHANGES =
            ChangeSql.of("workplan.meeting").with("workplan.agenda_item", "meeting_id");

    @PersistenceContext
    private EntityManager em;

    Meeting save(Meeting meeting) {
        em.persist(meeting);
        em.flush();
        return meeting;
    }

    void flush() {
        em.flush();
    }

    Optional<Meeting> byId(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    Optional<AgendaItem> item(long id) {
        return Optional.ofNullable(em.find(AgendaItem.class, id));
    }

    /** @return the meeting of an agenda item */
    Optional<Long> meetingOf(long itemId) {
        return em.createQuery("select i.meeting.id from AgendaItem i where i.id = :id", Long.class)
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst();
    }

    boolean numberTaken(int year, int number, Long but) {
        return !em.createQuery(
                        "select m.id from Meeting m where m.year = :year and m.number = :number and m.id <> :but")
                .setParameter("year", year)
                .setParameter("number", number)
                .setParameter("but", but == null ? -1L : but)
                .getResultList()
                .isEmpty();
    }

    /** Lets others who log or move a meeting wait for this transaction, so that numbers stay unique in their year. */
    void lockNumbers() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('workplan.meeting', 0))")
                .getResultList();
    }

    int nextNumber(int year) {
        Number last = (Number) em.createQuery("select max(m.number) from Meeting m where m.year = :year")
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 1 : last.intValue() + 1;
    }

    long held(int year) {
        return heldByYear(year, year).get(year);
    }

    /** @return how many were held in each of the years, both inclusive, none left out */
    @SuppressWarnings("unchecked")
    Map<Integer, Long> heldByYear(int from, int to) {
        Map<Integer, Long> counts = new TreeMap<>();
        IntStream.rangeClosed(from, to).forEach(year -> counts.put(year, 0L));
        List<Object[]> rows = em.createNativeQuery("select year, count(*) from workplan.meeting where status = 'HELD'"
                        + " and archived_at is null and year between ? and ? group by year")
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        rows.stream().map(Row::new).forEach(row -> counts.put(row.integer(), row.count()));
        return counts;
    }

    /** @return the year of the first meeting there is a record of */
    OptionalInt firstYear() {
        Number first = (Number) em.createNativeQuery("select min(year) from workplan.meeting where archived_at is null")
                .getSingleResult();
        return first == null ? OptionalInt.empty() : OptionalInt.of(first.intValue());
    }

    boolean activityThere(long activityId) {
        return !em.createNativeQuery("select 1 from workplan.activity where id = ?")
                .setParameter(1, activityId)
                .getResultList()
                .isEmpty();
    }

    Page<MeetingSummary> find(MeetingCriteria criteria, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria), paging, MeetingRepository::summary);
    }

    /** @return the first of them, not counted */
    List<MeetingSummary> first(MeetingCriteria criteria, int limit) {
        return LIST.part(
                em::createNativeQuery,
                conditions(criteria),
                new Paging(1, limit, null, false),
                MeetingRepository::summary);
    }

    List<MeetingSummary> all(MeetingCriteria criteria) {
        return LIST.all(
                em::createNativeQuery,
                conditions(criteria),
                new Paging(1, 1, "start", false),
                MeetingRepository::summary);
    }

    /** @return those that there are */
    List<MeetingSummary> summaries(Collection<Long> ids) {
        Conditions some = new Conditions().oneOf("m.id", ids);
        return LIST.all(em::createNativeQuery, some, Paging.first(), MeetingRepository::summary);
    }

    MeetingSummary summary(long id) {
        Conditions one = new Conditions().and("m.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), MeetingRepository::summary)
                .get(0);
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    private static Conditions conditions(MeetingCriteria criteria) {
        return new Conditions()
                .state(criteria.state(), "m.archived_at")
                .words("m.search like core.norm(:q)", "q", criteria.q())
                .and("m.year = :year", "year", criteria.year())
                .and("m.status = :status", "status", criteria.status())
                .and("m.format = :format", "format", criteria.format())
                .and(LAST_DAY + " >= :from", "from", criteria.from())
                .and("m.start_date <= :to", "to", criteria.to());
    }

    private static MeetingSummary summary(Row row) {
        return new MeetingSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
                row.partialDate(),
                row.partialDate(),
                row.constant(MeetingFormat.class),
                row.text(),
                row.text(),
                row.id(),
                row.id(),
                row.constant(MeetingStatus.class),
                row.count(),
                row.count(),
                row.count(),
                row.text(),
                row.text(),
                row.flag());
    }
}
