package parley.missions.mission;

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
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.missions.MissionStage;

/** Missions in the database. */
@ApplicationScoped
class MissionRepository {
    private static final ChangeSql CHANGES = ChangeSql.of("missions.mission")
            .with("missions.mission_stage", "mission_id")
            .with("missions.leg", "mission_id")
            .with("missions.company", "mission_id");

    @PersistenceContext
    private EntityManager em;

    Mission save(Mission mission) {
        em.persist(mission);
        em.flush();
        return mission;
    }

    void flush() {
        em.flush();
    }

    Optional<Mission> byId(long id) {
        return Optional.ofNullable(em.find(Mission.class, id));
    }

    Optional<Mission> byCode(String code) {
        return em.createQuery("select m from Mission m where m.code = :code", Mission.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * Asks after others who log a mission of the stem have finished; they wait for this transaction.
     *
     * @return the first number that makes the code unique: 1 where the stem itself is free
     */
    int nextSerial(String stem) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, stem)
                .getResultList();
        int serial = 1;
        while (byCode(MissionCode.numbered(stem, serial)).isPresent()) {
            serial++;
        }
        return serial;
    }

    void appendStage(long missionId, MissionStage stage, LocalDate effective, String reason, Instant now, Long by) {
        em.createNativeQuery("insert into missions.mission_stage (mission_id, stage, effective, origin, reason,"
                        + " entered_at, entered_by) values (?1, ?2, ?3, 'RECORDED', ?4, ?5, cast(?6 as bigint))")
                .setParameter(1, missionId)
                .setParameter(2, stage.name())
                .setParameter(3, effective)
                .setParameter(4, reason)
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, by)
                .executeUpdate();
    }

    /** @return what was said by then, oldest first */
    List<StageEntry> stages(long missionId, LocalDate asOf) {
        Conditions conditions =
                new Conditions().and("s.mission_id = :id", "id", missionId).and("s.effective <= :asOf", "asOf", asOf);
        return MissionSql.STAGES.all(em::createNativeQuery, conditions, Paging.first(), MissionSql::stage);
    }

    List<LegSummary> legs(long missionId) {
        return MissionSql.LEGS.all(
                em::createNativeQuery, part("l.mission_id", missionId), Paging.first(), MissionSql::leg);
    }

    List<CountSummary> counts(long missionId) {
        return MissionSql.COUNTS.all(
                em::createNativeQuery, part("c.mission_id", missionId), Paging.first(), MissionSql::count);
    }

    /** @return empty where nothing was published */
    Optional<PublishedMission> published(long missionId) {
        return MissionSql.PUBLISHED
                .all(em::createNativeQuery, part("p.mission_id", missionId), Paging.first(), MissionSql::published)
                .stream()
                .findFirst();
    }

    Page<MissionSummary> find(MissionCriteria criteria, LocalDate today, Paging paging) {
        return MissionSql.LIST.page(em::createNativeQuery, conditions(criteria, today), paging, MissionSql::summary);
    }

    /** @return the first of them, not counted */
    List<MissionSummary> first(MissionCriteria criteria, LocalDate today, int limit) {
        return MissionSql.LIST.part(
                em::createNativeQuery,
                conditions(criteria, today),
                new Paging(1, limit, null, false),
                MissionSql::summary);
    }

    MissionSummary summary(long id, LocalDate asOf) {
        return MissionSql.LIST
                .all(em::createNativeQuery, part("m.id", id).with("asOf", asOf), Paging.first(), MissionSql::summary)
                .get(0);
    }

    /** @return missions that touch the days, by start; those without a date never */
    List<MissionSummary> between(LocalDate from, LocalDate to, LocalDate asOf) {
        Conditions days = new Conditions()
                .with("asOf", asOf)
                .and("m.archived_at is null")
                .and("m.start_date <= :to", "to", to)
                .and(
                        lastDay("coalesce(m.end_date, m.start_date)", "coalesce(m.end_precision, m.start_precision)")
                                + " >= :from",
                        "from",
                        from);
        return MissionSql.LIST.all(em::createNativeQuery, days, new Paging(1, 1, "start", false), MissionSql::summary);
    }

    /** @return those that there are, by id */
    Map<Long, MissionSummary> summaries(Collection<Long> ids, LocalDate asOf) {
        Conditions some = new Conditions().with("asOf", asOf).oneOf("m.id", ids);
        return ids.isEmpty()
                ? Map.of()
                : MissionSql.LIST.all(em::createNativeQuery, some, Paging.first(), MissionSql::summary).stream()
                        .collect(Collectors.toMap(MissionSummary::id, summary -> summary));
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    private static String lastDay(String date, String precision) {
        return "case " + precision + " when 'YEAR' then cast(" + date + " + interval '1 year' as date) - 1"
                + " when 'MONTH' then cast(" + date + " + interval '1 month' as date) - 1 else " + date + " end";
    }

    private static Conditions part(String column, long id) {
        return new Conditions().and(column + " = :id", "id", id);
    }

    private static Conditions conditions(MissionCriteria criteria, LocalDate today) {
        return new Conditions()
                .with("asOf", criteria.asOf() == null ? today : criteria.asOf())
                .state(criteria.state(), "m.archived_at")
                .words(
                        "m.search like core.norm(:q) or exists (select 1 from missions.leg l"
                                + " where l.mission_id = m.id and l.search like core.norm(:q))",
                        "q",
                        criteria.q())
                .and("extract(year from m.start_date) = :year", "year", criteria.year())
                .and(
                        "exists (select 1 from missions.mission_country c where c.mission_id = m.id and c.country = :country)"
                                + " or exists (select 1 from missions.leg l where l.mission_id = m.id and l.country = :country)",
                        "country",
                        criteria.country())
                .and("m.direction = :direction", "direction", criteria.direction())
                .and("s.stage = :stage", "stage", criteria.stage());
    }
}
