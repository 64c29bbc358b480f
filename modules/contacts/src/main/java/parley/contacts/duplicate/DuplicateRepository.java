package parley.contacts.duplicate;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.record.SearchWords;

/** Pairs that look alike, what is still to be compared, and what was decided. */
@ApplicationScoped
class DuplicateRepository {
    private static final String WHO = "case when w.name_order = 'FAMILY_FIRST'"
            + " then concat_ws(' ', w.family_name, w.given_name) else concat_ws(' ', w.given_name, w.family_name) end";
    private static final String PERSON = "X.id, NAME, NAME, (select concat_ws(', ', coalesce(m.title_en, m.title_fr),"
            + " coalesce(o.name_en, o.name_fr), m.email) MAIN), (select concat_ws(', ', coalesce(m.title_fr, m.title_en),"
            + " coalesce(o.name_fr, o.name_en), m.email) MAIN)";
    private static final String NAME = "case when X.name_order = 'FAMILY_FIRST' then concat_ws(' ', X.family_name,"
            + " X.given_name) else concat_ws(' ', X.given_name, X.family_name) end";
    private static final String MAIN =
            "from core.affiliation m left join core.organization o on o.id = m.organization_id"
                    + " where m.person_id = X.id order by m.main desc, m.id limit 1";
    private static final String ORGANIZATION = "X.id, X.name_en, X.name_fr, concat_ws(', ', X.city_en,"
            + " (select c.name_en from core.party c where c.id = X.country_id), X.website), concat_ws(', ', X.city_fr,"
            + " (select c.name_fr from core.party c where c.id = X.country_id), X.website)";

    private static final Map<DuplicateKind, ListSql> LISTS = Map.of(
            DuplicateKind.PERSON,
                    list("core.person", PERSON.replace("NAME", NAME).replace("MAIN", MAIN)),
            DuplicateKind.ORGANIZATION, list("core.organization", ORGANIZATION));

    @PersistenceContext
    private EntityManager em;

    private static ListSql list(String table, String side) {
        return new ListSql(
                "d.score, d.reasons, n.decided_at, " + WHO + ", n.reason, " + side.replace("X", "a") + ", "
                        + side.replace("X", "b"),
                "contacts.duplicate d join " + table + " a on a.id = d.first_id join " + table
                        + " b on b.id = d.second_id left join contacts.not_same n on n.kind = d.kind"
                        + " and n.first_id = d.first_id and n.second_id = d.second_id"
                        + " left join core.account k on k.id = n.decided_by left join core.person w on w.id = k.person_id",
                Map.of("score", "d.score #dir"),
                "d.score desc",
                "d.first_id, d.second_id");
    }

    Page<DuplicateSummary> find(DuplicateCriteria criteria, Paging paging) {
        return LISTS.get(criteria.kind())
                .page(em::createNativeQuery, conditions(criteria), paging, row -> summary(criteria.kind(), row));
    }

    private static Conditions conditions(DuplicateCriteria criteria) {
        Conditions conditions = new Conditions()
                .and("d.kind = :kind", "kind", criteria.kind())
                .and(criteria.state() == DuplicateState.OPEN ? "n.id is null" : "n.id is not null")
                .and("d.first_id = :record or d.second_id = :record", "record", criteria.record())
                .and(
                        "' ' || d.reasons || ' ' like :reason",
                        "reason",
                        criteria.reason() == null ? null : "% " + criteria.reason() + " %");
        int n = 0;
        for (String word : SearchWords.of(criteria.q())) {
            String name = "w" + n++;
            conditions.and(
                    "a.search like core.norm(:" + name + ") or b.search like core.norm(:" + name + ")",
                    name,
                    SearchWords.anywhere(word));
        }
        return conditions;
    }

    /** @return how many pairs nobody has decided about, or one more than many; read on every list of people */
    long open(DuplicateKind kind) {
        Conditions conditions = new Conditions().and("d.kind = :kind", "kind", kind);
        return ((Number) conditions
                        .query(
                                em::createNativeQuery,
                                "select count(*) from (select 1 from contacts.duplicate d" + conditions.where()
                                        + " and not exists (select 1 from contacts.not_same n where n.kind = d.kind and"
                                        + " n.first_id = d.first_id and n.second_id = d.second_id) limit "
                                        + (DuplicateService.MANY + 1)
                                        + ") p")
                        .getSingleResult())
                .longValue();
    }

    /** @return how many records are still to be compared, counted up to a thousand */
    long waiting() {
        return number("select count(*) from (select 1 from contacts.duplicate_waiting limit 1000) w");
    }

    /**
     * Takes what is to be compared out of the queue; what another comparer holds is left to it. The array is picked once:
     * of a queue that was empty when it was last counted, a plan may pick again for each of its rows.
     */
    @SuppressWarnings("unchecked")
    List<Row> takeWaiting(int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "with taken as (delete from contacts.duplicate_waiting where id = any (array"
                                + " (select id from contacts.duplicate_waiting order by id limit ?1 for update skip locked))"
                                + " returning kind, record_id) select distinct kind, record_id from taken order by 1, 2")
                .setParameter(1, limit)
                .getResultList();
        return rows.stream().map(Row::new).toList();
    }

    /** Forgets every pair of those records. */
    void forget(DuplicateKind kind, Collection<Long> ids) {
        for (String side : List.of("first_id", "second_id")) {
            Conditions some = new Conditions().and("kind = :kind", "kind", kind).oneOf(side, ids);
            some.query(em::createNativeQuery, "delete from contacts.duplicate" + some.where())
                    .executeUpdate();
        }
    }

    /** @param found by the smaller id and the larger */
    void keep(DuplicateKind kind, Map<List<Long>, Likeness> found, Instant when) {
        JsonArrayBuilder pairs = JSON.createArrayBuilder();
        found.forEach((pair, likeness) -> pairs.add(JSON.createObjectBuilder()
                .add("a", pair.get(0))
                .add("b", pair.get(1))
                .add("s", likeness.score())
                .add("r", likeness.reasons().stream().map(Enum::name).collect(Collectors.joining(" ")))));
        em.createNativeQuery(
                        "insert into contacts.duplicate (kind, first_id, second_id, score, reasons, found_at)"
                                + " select ?1, p.a, p.b, p.s, p.r, ?2 from jsonb_to_recordset(cast(?3 as jsonb))"
                                + " as p(a bigint, b bigint, s int, r text) on conflict (kind, first_id, second_id)"
                                + " do update set score = excluded.score, reasons = excluded.reasons, found_at = excluded.found_at")
                .setParameter(1, kind.name())
                .setParameter(2, Timestamp.from(when))
                .setParameter(3, pairs.build().toString())
                .executeUpdate();
    }

    Optional<NotSame> decision(DuplicateKind kind, long first, long second) {
        return em.createQuery(
                        "select n from NotSame n where n.kind = :kind and n.firstId = :first and n.secondId = :second",
                        NotSame.class)
                .setParameter("kind", kind)
                .setParameter("first", Math.min(first, second))
                .setParameter("second", Math.max(first, second))
                .getResultStream()
                .findFirst();
    }

    void save(NotSame decision) {
        em.persist(decision);
        em.flush();
    }

    void remove(NotSame decision) {
        em.remove(decision);
        em.flush();
    }

    /** @return whether there is such a record */
    boolean exists(DuplicateKind kind, long id) {
        return !em.createNativeQuery("select 1 from " + kind.table() + " where id = ?1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static DuplicateSummary summary(DuplicateKind kind, Row row) {
        int score = row.integer();
        List<DuplicateReason> reasons = Arrays.stream(row.text().split(" "))
                .map(DuplicateReason::valueOf)
                .toList();
        Instant decidedAt = row.instant();
        String decidedBy = row.text();
        String reason = row.text();
        return new DuplicateSummary(kind, side(row), side(row), score, reasons, decidedAt, decidedBy, reason);
    }

    private static DuplicateSummary.Side side(Row row) {
        return new DuplicateSummary.Side(row.id(), row.text(), row.text(), row.text(), row.text());
    }
}
