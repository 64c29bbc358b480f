package parley.workplan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.BilingualText;
import parley.workplan.ActivityStatus;

/** Activities in the database, with due date and status of a day. */
@ApplicationScoped
class ActivityRepository {
    private static final String SAID = " <= cast(:asOf as date)";

    private static final ListSql LIST = new ListSql(
            "a.id, p.code, a.code, a.title_en, a.title_fr, a.title_source, r.code, r.name_en, r.name_fr, a.lead_party_id,"
                    + " a.co_lead_party_id, a.start_date, a.start_precision, d.due_date, d.due_precision, o.due_date,"
                    + " o.due_precision, coalesce(u.status, 'NOT_STARTED'), u.percent, u.effective, w.due_date, w.due_precision, a.marking,"
                    + " a.archived_at is not null, a.version",
            "workplan.activity a join workplan.work_plan p on p.id = a.plan_id"
                    + " left join workplan.area r on r.id = a.area_id"
                    + " left join lateral (select d.* from workplan.activity_due d where d.activity_id = a.id and d.effective"
                    + SAID + " order by d.effective desc, d.id desc limit 1) d on true"
                    + " left join lateral (select d.* from workplan.activity_due d where d.activity_id = a.id and d.effective"
                    + SAID + " order by d.effective, d.id limit 1) o on true"
                    + " left join lateral (select u.* from workplan.activity_update u where u.activity_id = a.id and u.effective"
                    + SAID + " order by u.effective desc, u.id desc limit 1) u on true"
                    + " left join workplan.due_proposal w on w.activity_id = a.id and w.decision is null"
                    + " left join core.party l on l.id = a.lead_party_id",
            Map.of(
                    "code", "p.start_year #dir, string_to_array(regexp_replace(a.code, '[^0-9.]', '', 'g'), '.') #dir",
                    "title", "core.norm(coalesce(a.title_en, a.title_fr)) #dir",
                    "area", "r.position #dir nulls last",
                    "lead", "l.name_en #dir nulls last",
                    "due", "d.due_date #dir nulls last",
                    "status", "u.status #dir nulls first"),
            "p.start_year desc, r.position nulls last, a.code",
            "a.id");

    private static final ListSql UPDATES = new ListSql(
            "u.id, u.status, u.percent, u.text_en, u.text_fr, u.text_source, u.effective, u.meeting_id, m.year, m.number",
            "workplan.activity_update u left join workplan.meeting m on m.id = u.meeting_id",
            Map.of(),
            "u.effective",
            "u.id");

    /** An activity was there on a day if it had begun, was reported on or had been entered by then. */
    private static final String KNOWN =
            "cast(a.created_at at time zone 'America/Toronto' as date) <= cast(:asOf as date)"
                    + " or a.start_date <= cast(:asOf as date) or u.id is not null";

    private static final ChangeSql CHANGES = ChangeSql.of("workplan.activity")
            .with("workplan.activity_update", "activity_id")
            .with("workplan.activity_due", "activity_id")
            .with("workplan.due_proposal", "activity_id");

    @PersistenceContext
    private EntityManager em;

    Activity save(Activity activity) {
        em.persist(activity);
        em.flush();
        return activity;
    }

    void flush() {
        em.flush();
    }

    Optional<Activity> byId(long id) {
        return Optional.ofNullable(em.find(Activity.class, id));
    }

    boolean codeTaken(long planId, String code, Long but) {
        return !em.createQuery("select a.id from Activity a where a.planId = :plan and a.code = :code and a.id <> :but")
                .setParameter("plan", planId)
                .setParameter("code", code)
                .setParameter("but", but == null ? -1L : but)
                .getResultList()
                .isEmpty();
    }

    boolean areaIn(long areaId, long planId) {
        return !em.createNativeQuery("select 1 from workplan.area where id = ? and plan_id = ?")
                .setParameter(1, areaId)
                .setParameter(2, planId)
                .getResultList()
                .isEmpty();
    }

    void appendUpdate(
            long activityId,
            ActivityStatus status,
            Integer percent,
            BilingualText text,
            Long meetingId,
            LocalDate effective,
            Instant now,
            Long by) {
        em.createNativeQuery("insert into workplan.activity_update (activity_id, status, percent, text_en, text_fr,"
                        + " text_source, meeting_id, effective, entered_at, entered_by)"
                        + " values (?, ?, cast(? as int), ?, ?, ?, cast(? as bigint), ?, ?, cast(? as bigint))")
                .setParameter(1, activityId)
                .setParameter(2, status.name())
                .setParameter(3, percent)
                .setParameter(4, text.en())
                .setParameter(5, text.fr())
                .setParameter(6, text.source().name())
                .setParameter(7, meetingId)
                .setParameter(8, effective)
                .setParameter(9, Timestamp.from(now))
                .setParameter(10, by)
                .executeUpdate();
    }

    boolean meetingThere(long meetingId) {
        return !em.createNativeQuery("select 1 from workplan.meeting where id = ?")
                .setParameter(1, meetingId)
                .getResultList()
                .isEmpty();
    }

    /** @return those that there are, by id */
    Map<Long, ActivitySummary> summaries(Collection<Long> ids, LocalDate asOf) {
        Conditions some = new Conditions().with("asOf", asOf).oneOf("a.id", ids);
        return ids.isEmpty()
                ? Map.of()
                : LIST.all(em::createNativeQuery, some, Paging.first(), ActivityRepository::summary).stream()
                        .collect(Collectors.toMap(ActivitySummary::id, summary -> summary));
    }

    Page<ActivitySummary> find(ActivityCriteria criteria, LocalDate today, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria, today), paging, ActivityRepository::summary);
    }

    /** @return the first of them, not counted */
    List<ActivitySummary> first(ActivityCriteria criteria, LocalDate today, int limit) {
        return LIST.part(
                em::createNativeQuery,
                conditions(criteria, today),
                new Paging(1, limit, null, false),
                ActivityRepository::summary);
    }

    List<ActivitySummary> all(ActivityCriteria criteria, LocalDate today) {
        return LIST.all(
                em::createNativeQuery, conditions(criteria, today), Paging.first(), ActivityRepository::summary);
    }

    ActivitySummary summary(long id, LocalDate asOf) {
        Conditions one = new Conditions().with("asOf", asOf).and("a.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), ActivityRepository::summary)
                .get(0);
    }

    List<ActivityUpdate> updates(long activityId) {
        Conditions conditions = new Conditions().and("u.activity_id = :id", "id", activityId);
        return UPDATES.all(em::createNativeQuery, conditions, Paging.first(), ActivityRepository::update);
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    private static Conditions conditions(ActivityCriteria criteria, LocalDate today) {
        Conditions conditions = new Conditions()
                .state(criteria.state(), "a.archived_at")
                .with("asOf", criteria.asOf() == null ? today : criteria.asOf())
                .words("a.search like core.norm(:q)", "q", criteria.q())
                .and("p.code = :plan", "plan", criteria.plan())
                .and("r.code = :area", "area", criteria.area())
                .and("coalesce(u.status, 'NOT_STARTED') = :status", "status", criteria.status())
                .and("a.lead_party_id = :lead or a.co_lead_party_id = :lead", "lead", criteria.leadPartyId());
        if (criteria.asOf() != null) {
            conditions.and(KNOWN);
        }
        if (criteria.waiting() != null) {
            conditions.and(criteria.waiting() ? "w.id is not null" : "w.id is null");
        }
        if (criteria.open() != null) {
            conditions.and("coalesce(u.status, 'NOT_STARTED') " + (criteria.open() ? "not " : "")
                    + "in ('COMPLETED', 'CANCELLED')");
        }
        return conditions;
    }

    private static ActivitySummary summary(Row row) {
        return new ActivitySummary(
                row.id(),
                row.text(),
                row.text(),
                row.bilingual(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.id(),
                row.partialDate(),
                row.partialDate(),
                row.partialDate(),
                row.constant(ActivityStatus.class),
                row.integer(),
                row.date(),
                row.partialDate(),
                row.text(),
                row.flag(),
                row.integer());
    }

    private static ActivityUpdate update(Row row) {
        return new ActivityUpdate(
                row.id(),
                row.constant(ActivityStatus.class),
                row.integer(),
                row.bilingual(),
                row.date(),
                row.id(),
                row.integer(),
                row.integer());
    }
}
