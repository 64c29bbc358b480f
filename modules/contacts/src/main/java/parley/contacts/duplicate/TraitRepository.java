package parley.contacts.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.record.Conditions;
import parley.core.record.Row;

/**
 * Which records are worth comparing, and what of them is compared. Only indexes are asked: names by their trigrams,
 * e-mails, numbers; at most twenty of each, so that a common name does not cost more than a rare one.
 */
@ApplicationScoped
class TraitRepository {
    private static final int SHARED_BY_FEW = 8;

    private static final String THRESHOLDS = "select set_config('pg_trgm.similarity_threshold', '0.45', true),"
            + " set_config('pg_trgm.word_similarity_threshold', '0.7', true)";

    private static final String FEW = " and (select count(*) from (select 1 from core.affiliation e"
            + " where lower(e.email) = lower(a.email) limit " + (SHARED_BY_FEW + 1) + ") few) <= " + SHARED_BY_FEW;

    private static final String PEOPLE = "select q.id, c.id from core.person q cross join lateral ("
            + "(select p.id from core.person p where p.search % q.search and p.id <> q.id and p.archived_at is null"
            + "  order by similarity(p.search, q.search) desc, p.id limit 20)"
            + " union (select b.person_id from core.affiliation a join core.affiliation b on lower(b.email) = lower(a.email)"
            + "  where a.person_id = q.id and b.person_id <> q.id" + FEW + " limit 20)"
            + " union (select b.person_id from core.affiliation a join core.affiliation_phone f on f.affiliation_id = a.id"
            + "  join core.affiliation_phone g on g.e164 = f.e164 join core.affiliation b on b.id = g.affiliation_id"
            + "  where a.person_id = q.id and b.person_id <> q.id limit 20)) c"
            + " join core.person o on o.id = c.id and o.archived_at is null";

    private static final String ORGANIZATIONS = "select q.id, c.id from core.organization q cross join lateral ("
            + "select n.name from (select core.norm(q.name_en) as name union select core.norm(q.name_fr)"
            + "  union select l.search from core.organization_alias l where l.organization_id = q.id) n"
            + "  where n.name is not null) n cross join lateral ("
            + "(select o.id from core.organization o where n.name <% o.search and o.id <> q.id and o.archived_at is null"
            + "  order by word_similarity(n.name, o.search) desc, o.id limit 20)"
            + " union (select l.organization_id from core.organization_alias l where l.search % n.name"
            + "  and l.organization_id <> q.id limit 20)) c"
            + " join core.organization o on o.id = c.id and o.archived_at is null";

    private static final String PERSON_TRAITS = "select p.id, p.search, p.country_id,"
            + " (select string_agg(distinct lower(a.email), ' ') from core.affiliation a where a.person_id = p.id" + FEW
            + "), (select string_agg(distinct f.e164, ' ') from core.affiliation_phone f join core.affiliation a"
            + "  on a.id = f.affiliation_id where a.person_id = p.id),"
            + " (select string_agg(distinct cast(a.organization_id as text), ' ') from core.affiliation a"
            + "  where a.person_id = p.id) from core.person p";

    private static final String ORGANIZATION_TRAITS = "select o.id, concat_ws(chr(10), core.norm(o.name_en),"
            + " core.norm(o.name_fr)), (select string_agg(l.search, chr(10)) from core.organization_alias l"
            + "  where l.organization_id = o.id), concat_ws(chr(10), core.norm(o.acronym_en), core.norm(o.acronym_fr)),"
            + " split_part(regexp_replace(lower(o.website), '^(https*://)*(www[.])*', ''), '/', 1), o.country_id, o.parent_id"
            + " from core.organization o";

    @PersistenceContext
    private EntityManager em;

    /** @return pairs worth comparing, the asked-for record first; only those that are not archived */
    List<long[]> candidates(DuplicateKind kind, Collection<Long> ids) {
        em.createNativeQuery(THRESHOLDS).getSingleResult();
        String sql = kind == DuplicateKind.PERSON ? PEOPLE : ORGANIZATIONS;
        Conditions some = new Conditions().oneOf("q.id", ids).and("q.archived_at is null");
        return rows(some, sql + some.where())
                .map(row -> new long[] {row.id(), row.id()})
                .toList();
    }

    Map<Long, PersonTraits> people(Collection<Long> ids) {
        Conditions some = new Conditions().oneOf("p.id", ids);
        return rows(some, PERSON_TRAITS + some.where())
                .map(row -> new PersonTraits(
                        row.id(),
                        row.text(),
                        row.id(),
                        set(row.text(), " "),
                        set(row.text(), " "),
                        set(row.text(), " ")))
                .collect(Collectors.toMap(PersonTraits::id, Function.identity()));
    }

    Map<Long, OrganizationTraits> organizations(Collection<Long> ids) {
        Conditions some = new Conditions().oneOf("o.id", ids);
        return rows(some, ORGANIZATION_TRAITS + some.where())
                .map(row -> new OrganizationTraits(
                        row.id(),
                        set(row.text(), "\n"),
                        set(row.text(), "\n"),
                        set(row.text(), "\n"),
                        row.text(),
                        row.id(),
                        row.id()))
                .collect(Collectors.toMap(OrganizationTraits::id, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private Stream<Row> rows(Conditions conditions, String sql) {
        return ((List<Object[]>) conditions.query(em::createNativeQuery, sql).getResultList())
                .stream().map(Row::new);
    }

    private static Set<String> set(String joined, String between) {
        return joined == null || joined.isBlank()
                ? Set.of()
                : Arrays.stream(joined.split(between))
                        .filter(each -> !each.isBlank())
                        .collect(Collectors.toSet());
    }
}
