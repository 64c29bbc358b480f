package parley.missions.outcome;

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
import parley.missions.OutcomeStage;

/** Outcomes in the database, with their stage and value of a day. */
@ApplicationScoped
class OutcomeRepository {
    private static final ChangeSql CHANGES =
            ChangeSql.of("missions.outcome").with("missions.outcome_stage", "outcome_id");

    @PersistenceContext
    private EntityManager em;

    Outcome save(Outcome outcome) {
        em.persist(outcome);
        em.flush();
        return outcome;
    }

    void flush() {
        em.flush();
    }

    Optional<Outcome> byId(long id) {
        return Optional.ofNullable(em.find(Outcome.class, id));
    }

    void append(
            long outcomeId,
            OutcomeStage stage,
            OutcomeValue value,
            boolean confirmed,
            LocalDate effective,
            String reason,
            Instant now,
            Long by) {
        em.createNativeQuery("insert into missions.outcome_stage (outcome_id, stage, value_low, value_high, currency,"
                        + " confirmed, effective, reason, entered_at, entered_by) values (?1, ?2, cast(?3 as numeric),"
                        + " cast(?4 as numeric), ?5, ?6, ?7, ?8, ?9, cast(?10 as bigint))")
                .setParameter(1, outcomeId)
                .setParameter(2, stage.name())
                .setParameter(3, value.low())
                .setParameter(4, value.high())
                .setParameter(5, value.currency())
                .setParameter(6, confirmed)
                .setParameter(7, effective)
                .setParameter(8, reason)
                .setParameter(9, Timestamp.from(now))
                .setParameter(10, by)
                .executeUpdate();
    }

    /** @return what was said by then, oldest first */
    List<OutcomeEntry> entries(long outcomeId, LocalDate asOf) {
        Conditions conditions =
                new Conditions().and("x.outcome_id = :id", "id", outcomeId).and("x.effective <= :asOf", "asOf", asOf);
        return OutcomeSql.ENTRIES.all(em::createNativeQuery, conditions, Paging.first(), OutcomeSql::entry);
    }

    Page<OutcomeSummary> find(OutcomeCriteria criteria, LocalDate today, Paging paging) {
        return OutcomeSql.LIST.page(em::createNativeQuery, conditions(criteria, today), paging, OutcomeSql::summary);
    }

    /** Everything that the criteria find, for figures. */
    List<OutcomeSummary> all(OutcomeCriteria criteria, LocalDate today) {
        return OutcomeSql.LIST.all(
                em::createNativeQuery, conditions(criteria, today), Paging.first(), OutcomeSql::summary);
    }

    /** @return the first of them, not counted */
    List<OutcomeSummary> first(OutcomeCriteria criteria, LocalDate today, int limit) {
        return OutcomeSql.LIST.part(
                em::createNativeQuery,
                conditions(criteria, today),
                new Paging(1, limit, null, false),
                OutcomeSql::summary);
    }

    OutcomeSummary summary(long id, LocalDate asOf) {
        Conditions one = new Conditions().with("asOf", asOf).and("o.id = :id", "id", id);
        return OutcomeSql.LIST
                .all(em::createNativeQuery, one, Paging.first(), OutcomeSql::summary)
                .get(0);
    }

    /** @return those that there are, by id */
    Map<Long, OutcomeSummary> summaries(Collection<Long> ids, LocalDate asOf) {
        Conditions some = new Conditions()
                .with("asOf", asOf)
                .and(
                        "o.id = any (cast(string_to_array(:ids, ',') as bigint[]))",
                        "ids",
                        ids.stream().map(Object::toString).collect(Collectors.joining(",")));
        return ids.isEmpty()
                ? Map.of()
                : OutcomeSql.LIST.all(em::createNativeQuery, some, Paging.first(), OutcomeSql::summary).stream()
                        .collect(Collectors.toMap(OutcomeSummary::id, summary -> summary));
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    @SuppressWarnings("unchecked")
    List<Long> entryIds(long outcomeId) {
        List<Number> ids = em.createNativeQuery(
                        "select id from missions.outcome_stage where outcome_id = ? order by id")
                .setParameter(1, outcomeId)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    private static Conditions conditions(OutcomeCriteria criteria, LocalDate today) {
        Conditions conditions = new Conditions()
                .with("asOf", criteria.asOf() == null ? today : criteria.asOf())
                .state(criteria.state(), "o.archived_at", "m.archived_at")
                .words("o.search like core.norm(:q) or g.search like core.norm(:q)", "q", criteria.q())
                .and("m.code = :mission", "mission", criteria.missionCode())
                .and("o.kind = :kind", "kind", criteria.kind())
                .and("x.stage = :stage", "stage", criteria.stage())
                .and("o.country = :country", "country", criteria.country())
                .and("extract(year from o.date) = :year", "year", criteria.year())
                .and("o.organization_id = :organization", "organization", criteria.organizationId());
        if (criteria.confirmed() != null) {
            conditions.and(criteria.confirmed() ? "x.confirmed" : "not x.confirmed");
        }
        return conditions;
    }
}
