package parley.contacts.merge;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.merge.Merge.AuditSpan;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.record.RowStep;

/** Merges, and the rows as they were before. */
@ApplicationScoped
class MergeRepository {
    private static final String NAME = "case when X.name_order = 'FAMILY_FIRST' then concat_ws(' ', X.family_name,"
            + " X.given_name) else concat_ws(' ', X.given_name, X.family_name) end";
    private static final String NAMED =
            "(case m.kind when 'PERSON' then (select " + NAME + " from core.person X where X.id = ID)"
                    + " else (select coalesce(X.name_LL, X.name_RR) from core.organization X where X.id = ID) end)";

    private static final ListSql LIST = new ListSql(
            "m.id, m.kind, m.survivor_id, " + named("en", "fr", "m.survivor_id") + ", "
                    + named("fr", "en", "m.survivor_id") + ", m.merged_id, " + named("en", "fr", "m.merged_id") + ", "
                    + named("fr", "en", "m.merged_id") + ", m.merged_at, " + NAME.replace("X", "w") + ", m.undone_at, "
                    + NAME.replace("X", "u"),
            "contacts.merge m left join core.account k on k.id = m.merged_by left join core.person w on w.id = k.person_id"
                    + " left join core.account l on l.id = m.undone_by left join core.person u on u.id = l.person_id",
            Map.of("mergedAt", "m.merged_at #dir"),
            "m.merged_at desc",
            "m.id desc");

    private static final String TOUCHED =
            "select e.table_name, e.row_key, e.at, coalesce(nullif(" + NAME.replace("X", "w")
                    + ", ''), e.actor) from (select mine.table_name, mine.row_key, max(later.id) as id from audit.entry mine"
                    + " join audit.entry later on later.table_name = mine.table_name and later.row_key = mine.row_key"
                    + " and later.id > ?2 and later.kind <> 'NOTE' where mine.id > ?1 and mine.id <= ?2 and mine.kind <> 'NOTE'"
                    + " and cast(mine.txid as text) = ?3 and not exists (select 1 from contacts.merge u where u.undone_at is not null"
                    + " and (later.id > u.audit_from and later.id <= u.audit_to and cast(later.txid as text) = u.audit_txid"
                    + " or later.id > u.undo_from and later.id <= u.undo_to and cast(later.txid as text) = u.undo_txid))"
                    + " group by 1, 2) t join audit.entry e on e.id = t.id"
                    + " left join core.account k on k.id = e.account_id left join core.person w on w.id = k.person_id order by e.id";

    @PersistenceContext
    private EntityManager em;

    private static String named(String language, String other, String id) {
        return NAMED.replace("LL", language).replace("RR", other).replace("ID", id);
    }

    /** @return the last entry of the audit so far */
    long lastAudited() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from audit.entry")
                        .getSingleResult())
                .longValue();
    }

    /** @return what this transaction wrote into the audit after that entry */
    AuditSpan audited(long after) {
        Object[] row =
                (Object[]) em.createNativeQuery("select coalesce(max(id), ?1), cast(pg_current_xact_id() as text)"
                                + " from audit.entry where id > ?1 and txid = pg_current_xact_id()")
                        .setParameter(1, after)
                        .getSingleResult();
        return new AuditSpan(after, ((Number) row[0]).longValue(), (String) row[1]);
    }

    boolean bothHaveAccounts(long first, long second) {
        return em.createNativeQuery("select id from core.account where person_id in (?1, ?2)")
                        .setParameter(1, first)
                        .setParameter(2, second)
                        .getResultList()
                        .size()
                > 1;
    }

    /** @return whether the first marking ranks above the second */
    boolean above(String marking, String other) {
        return (Boolean) em.createNativeQuery("select (select rank from core.marking where code = ?1)"
                        + " > (select rank from core.marking where code = ?2)")
                .setParameter(1, marking)
                .setParameter(2, other)
                .getSingleResult();
    }

    Merge save(Merge merge, List<RowStep> steps) {
        em.persist(merge);
        em.flush();
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (int i = 0; i < steps.size(); i++) {
            RowStep step = steps.get(i);
            rows.add(JSON.createObjectBuilder()
                    .add("n", i)
                    .add("t", step.table())
                    .add("k", step.key())
                    .add("s", step.kind().name())
                    .add("b", step.before()));
        }
        em.createNativeQuery("insert into contacts.merge_step (merge_id, position, table_name, row_key, kind, before)"
                        + " select ?1, r.n, r.t, r.k, r.s, r.b from jsonb_to_recordset(cast(?2 as jsonb))"
                        + " as r(n int, t text, k text, s text, b text)")
                .setParameter(1, merge.id())
                .setParameter(2, rows.build().toString())
                .executeUpdate();
        return merge;
    }

    @SuppressWarnings("unchecked")
    List<RowStep> steps(long mergeId) {
        List<Object[]> rows = em.createNativeQuery("select table_name, row_key, kind, before from contacts.merge_step"
                        + " where merge_id = ?1 order by position")
                .setParameter(1, mergeId)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new RowStep(row.text(), row.text(), row.constant(RowStep.Kind.class), row.text()))
                .toList();
    }

    /** Says of the survivor what was said of the merged record: that it is not the same as a third one. */
    void carryDecisions(Merge merge) {
        em.createNativeQuery("insert into contacts.not_same (kind, first_id, second_id, reason, decided_at, decided_by,"
                        + " from_merge_id) select n.kind, least(x.other, ?3), greatest(x.other, ?3), n.reason, n.decided_at,"
                        + " n.decided_by, ?4 from contacts.not_same n cross join lateral (select case when n.first_id = ?2"
                        + " then n.second_id else n.first_id end as other) x where n.kind = ?1"
                        + " and (n.first_id = ?2 or n.second_id = ?2) and x.other <> ?3 on conflict do nothing")
                .setParameter(1, merge.kind().name())
                .setParameter(2, merge.mergedId())
                .setParameter(3, merge.survivorId())
                .setParameter(4, merge.id())
                .executeUpdate();
    }

    void takeDecisionsBack(long mergeId) {
        em.createNativeQuery("delete from contacts.not_same where from_merge_id = ?1")
                .setParameter(1, mergeId)
                .executeUpdate();
    }

    /** Forgets the pairs of the merged record; the survivor is compared anew by itself. */
    void forgetPairs(DuplicateKind kind, long id) {
        em.createNativeQuery("delete from contacts.duplicate where kind = ?1 and (first_id = ?2 or second_id = ?2)")
                .setParameter(1, kind.name())
                .setParameter(2, id)
                .executeUpdate();
    }

    Optional<Merge> byId(long id) {
        return Optional.ofNullable(em.find(Merge.class, id));
    }

    void flush() {
        em.flush();
    }

    /** @return rows that the merge touched and that were changed after it, each with its latest change */
    @SuppressWarnings("unchecked")
    List<Touched> touched(long mergeId) {
        Object[] span = (Object[])
                em.createNativeQuery("select audit_from, audit_to, audit_txid from contacts.merge where id = ?1")
                        .setParameter(1, mergeId)
                        .getSingleResult();
        List<Object[]> rows = em.createNativeQuery(TOUCHED)
                .setParameter(1, span[0])
                .setParameter(2, span[1])
                .setParameter(3, span[2])
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Touched(row.text(), row.text(), row.instant(), row.text()))
                .toList();
    }

    Page<MergeSummary> find(DuplicateKind kind, Paging paging) {
        Conditions conditions = new Conditions().and("m.kind = :kind", "kind", kind);
        return LIST.page(em::createNativeQuery, conditions, paging, MergeRepository::summary);
    }

    Optional<MergeSummary> summary(long id) {
        Conditions one = new Conditions().and("m.id = :id", "id", id);
        return LIST.part(em::createNativeQuery, one, Paging.first(), MergeRepository::summary).stream()
                .findFirst();
    }

    private static MergeSummary summary(Row row) {
        return new MergeSummary(
                row.id(),
                row.constant(DuplicateKind.class),
                row.id(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.instant(),
                blankToNull(row.text()),
                row.instant(),
                blankToNull(row.text()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
