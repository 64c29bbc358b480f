package parley.core.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.record.Row;

/** Actions with the status of a day. */
@ApplicationScoped
class ActionRepository {
    private static final ListSql LIST = new ListSql(
            "a.id, a.text_en, a.text_fr, a.text_source, p.id, p.name_en, p.name_fr, o.id,"
                    + " case when o.name_order = 'FAMILY_FIRST' then concat_ws(' ', o.family_name, o.given_name)"
                    + " else concat_ws(' ', o.given_name, o.family_name) end,"
                    + " a.due_date, a.source_kind, a.source_id, s.status, s.effective, a.evidence, a.version",
            "core.action a join lateral (select s.status, s.effective from core.action_status s"
                    + " where s.action_id = a.id and s.effective <= cast(:asOf as date)"
                    + " order by s.effective desc, s.id desc limit 1) s on true"
                    + " left join core.party p on p.id = a.responsible_party_id"
                    + " left join core.person o on o.id = a.responsible_person_id",
            Map.of(
                    "due", "a.due_date #dir nulls last",
                    "text", "core.norm(coalesce(a.text_en, a.text_fr)) #dir",
                    "status", "s.status #dir",
                    "party", "p.name_en #dir nulls last"),
            "a.due_date nulls last",
            "a.id");

    private static final ChangeSql CHANGES = ChangeSql.of("core.action").with("core.action_status", "action_id");

    @PersistenceContext
    private EntityManager em;

    Action save(Action action) {
        em.persist(action);
        em.flush();
        return action;
    }

    Optional<Action> byId(long id) {
        return Optional.ofNullable(em.find(Action.class, id));
    }

    /** A status is a row of its own; the action's version counts it all the same. */
    void bump(Action action) {
        em.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void appendStatus(long actionId, ActionStatus status, LocalDate effective, String note, Instant now, Long by) {
        em.createNativeQuery(
                        "insert into core.action_status (action_id, status, effective, note, entered_at, entered_by)"
                                + " values (?, ?, ?, ?, ?, cast(? as bigint))")
                .setParameter(1, actionId)
                .setParameter(2, status.name())
                .setParameter(3, effective)
                .setParameter(4, note)
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, by)
                .executeUpdate();
    }

    Page<ActionSummary> find(ActionCriteria criteria, LocalDate today, Paging paging) {
        return LIST.page(em::createNativeQuery, conditions(criteria, today), paging, ActionRepository::summary);
    }

    List<ActionSummary> all(ActionCriteria criteria, LocalDate today) {
        return LIST.all(em::createNativeQuery, conditions(criteria, today), Paging.first(), ActionRepository::summary);
    }

    Optional<ActionSummary> summary(long id, LocalDate today) {
        Conditions one = new Conditions().with("asOf", today).and("a.id = :id", "id", id);
        return LIST.all(em::createNativeQuery, one, Paging.first(), ActionRepository::summary).stream()
                .findFirst();
    }

    List<ActionSummary> agreedAt(String kind, Collection<Long> ids, LocalDate today) {
        String all = String.join(",", ids.stream().map(Object::toString).toList());
        Conditions conditions = new Conditions()
                .with("asOf", today)
                .and("a.source_kind = :sourceKind", "sourceKind", kind)
                .and("a.source_id = any (cast(string_to_array(:sources, ',') as bigint[]))", "sources", all);
        return LIST.all(em::createNativeQuery, conditions, Paging.first(), ActionRepository::summary);
    }

    /** @return those that changed, their status included, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    /** @return those that there are, in any order */
    List<ActionSummary> summaries(Collection<Long> ids, LocalDate today) {
        Conditions some = new Conditions().with("asOf", today).oneOf("a.id", ids);
        return LIST.all(em::createNativeQuery, some, Paging.first(), ActionRepository::summary);
    }

    private static Conditions conditions(ActionCriteria criteria, LocalDate today) {
        Conditions conditions = new Conditions()
                .with("asOf", criteria.asOf() == null ? today : criteria.asOf())
                .words("core.norm(concat_ws(' ', a.text_en, a.text_fr)) like core.norm(:q)", "q", criteria.q())
                .and("s.status = :status", "status", criteria.status())
                .and("a.responsible_person_id = :person", "person", criteria.personId())
                .and("a.responsible_party_id = :party", "party", criteria.partyId())
                .and("a.due_date >= :dueFrom", "dueFrom", criteria.dueFrom())
                .and("a.due_date <= :dueBy", "dueBy", criteria.dueBy());
        if (criteria.source() != null) {
            conditions
                    .and(
                            "a.source_kind = :sourceKind",
                            "sourceKind",
                            criteria.source().kind())
                    .and(
                            "a.source_id = :sourceId",
                            "sourceId",
                            criteria.source().id());
        }
        if (criteria.open() != null) {
            conditions.and("s.status " + (criteria.open() ? "" : "not ") + "in ('NOT_STARTED', 'IN_PROGRESS')");
        }
        return conditions;
    }

    private static ActionSummary summary(Row row) {
        return new ActionSummary(
                row.id(),
                row.bilingual(),
                row.id(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.date(),
                new RecordRef(row.text(), row.id()),
                row.constant(ActionStatus.class),
                row.date(),
                row.text(),
                row.integer());
    }
}
