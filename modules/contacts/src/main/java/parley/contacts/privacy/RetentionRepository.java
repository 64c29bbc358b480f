package parley.contacts.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Reference;
import parley.core.record.Row;

/** Rules of retention, holds, and what is due. */
@ApplicationScoped
class RetentionRepository {
    private static final String NAME = "case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name,"
            + " p.given_name) else concat_ws(' ', p.given_name, p.family_name) end";
    private static final String FREE =
            "not exists (select 1 from contacts.retention_hold h where h.person_id = p.id and h.lifted_at is null)";

    private static final ListSql HOLDS = new ListSql(
            "h.id, h.person_id, " + NAME + ", h.reason, h.placed_at, h.lifted_at",
            "contacts.retention_hold h join core.person p on p.id = h.person_id",
            Map.of(),
            "h.lifted_at is null desc, h.placed_at desc",
            "h.id desc");

    @PersistenceContext
    private EntityManager em;

    List<RetentionRule> rules() {
        return em.createQuery("select r from RetentionRule r", RetentionRule.class)
                .getResultList();
    }

    RetentionRule rule(RetentionKind kind) {
        return em.find(RetentionRule.class, kind);
    }

    /** @param references whose days tell when there was the last contact with a person */
    Page<DueRecord> due(RetentionKind kind, LocalDate before, List<Reference> references, Paging paging) {
        Conditions conditions = new Conditions().and("x.last < :before", "before", before);
        ListSql list =
                switch (kind) {
                    case PEOPLE -> {
                        conditions.and("p.archived_at is null").and(FREE);
                        yield people("greatest(cast(p.created_at as date)" + days(references) + ")");
                    }
                    case ARCHIVED_PEOPLE -> {
                        conditions
                                .and("p.archived_at is not null")
                                .and("p.anonymised_at is null")
                                .and("p.merged_into_id is null")
                                .and(FREE);
                        yield people("cast(p.archived_at as date)");
                    }
                    case INTERACTIONS -> {
                        conditions
                                .and("i.archived_at is null")
                                .and("not exists (select 1 from contacts.interaction_person y join core.person p"
                                        + " on p.id = y.person_id where y.interaction_id = i.id and not (" + FREE
                                        + "))");
                        yield new ListSql(
                                "i.id, i.subject, i.language, x.last",
                                "contacts.interaction i cross join lateral (select i.day as last) x",
                                Map.of("last", "x.last #dir"),
                                "x.last",
                                "i.id");
                    }
                };
        return list.page(
                em::createNativeQuery,
                conditions,
                paging,
                row -> new DueRecord(kind, row.id(), row.text(), row.text(), row.date()));
    }

    private static ListSql people(String last) {
        return new ListSql(
                "p.id, " + NAME + ", cast(null as text), x.last",
                "core.person p cross join lateral (select " + last + " as last) x",
                Map.of("last", "x.last #dir"),
                "x.last",
                "p.id");
    }

    private static String days(List<Reference> references) {
        return references.stream()
                .filter(reference -> reference.date() != null)
                .map(reference -> ", (select max(" + reference.date() + ") from " + reference.table() + " t where t."
                        + reference.column() + " = p.id)")
                .collect(Collectors.joining());
    }

    long save(RetentionHold hold) {
        em.persist(hold);
        em.flush();
        return hold.id();
    }

    Optional<RetentionHold> hold(long id) {
        return Optional.ofNullable(em.find(RetentionHold.class, id));
    }

    Optional<HoldSummary> summary(long id) {
        Conditions one = new Conditions().and("h.id = :id", "id", id);
        return HOLDS.part(em::createNativeQuery, one, Paging.first(), RetentionRepository::hold).stream()
                .findFirst();
    }

    Page<HoldSummary> holds(Long person, boolean lastingOnly, Paging paging) {
        Conditions conditions = new Conditions().and("h.person_id = :person", "person", person);
        if (lastingOnly) {
            conditions.and("h.lifted_at is null");
        }
        return HOLDS.page(em::createNativeQuery, conditions, paging, RetentionRepository::hold);
    }

    void flush() {
        em.flush();
    }

    private static HoldSummary hold(Row row) {
        return new HoldSummary(row.id(), row.id(), row.text(), row.text(), row.instant(), row.instant());
    }
}
