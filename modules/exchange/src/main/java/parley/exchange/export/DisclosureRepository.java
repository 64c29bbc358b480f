package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.record.Row;
import parley.exchange.Disclosure;

/** Exports by whose data they held. */
@ApplicationScoped
class DisclosureRepository {
    private static final String HELD = "with recursive same (id) as (select cast(?1 as bigint) union"
            + " select p.id from core.person p join same s on p.merged_into_id = s.id)"
            + " select x.code, x.kind, x.finished_at, case when p.name_order = 'FAMILY_FIRST'"
            + " then concat_ws(' ', p.family_name, p.given_name) else concat_ws(' ', p.given_name, p.family_name) end,"
            + " x.purpose_en, x.purpose_fr, x.format, x.rows from exchange.export_people e"
            + " join exchange.export_record x on x.id = e.export_id and x.state = 'READY'"
            + " join core.account a on a.id = x.account_id join core.person p on p.id = a.person_id"
            + " where exists (select 1 from same where case when same.id between e.first and e.first + 8 * length(e.bits) - 1"
            + " then get_bit(e.bits, same.id - e.first) = 1 else false end) order by x.id desc";

    private static final String FILES = "select x.id from exchange.export_record x join exchange.export_people e"
            + " on e.export_id = x.id where x.state = 'READY' and x.expires_at > ?2 and exists (select 1 from unnest("
            + "cast(string_to_array(?1, ',') as bigint[])) as p (id) where case when p.id between e.first and"
            + " e.first + 8 * length(e.bits) - 1 then get_bit(e.bits, p.id - e.first) = 1 else false end) order by x.id";

    @PersistenceContext
    private EntityManager em;

    /**
     * Waits until nobody else ends a file or lets files go, and keeps others waiting until the transaction ends: who is forgotten
     * meanwhile is seen by one or the other.
     */
    void alone() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('exchange.export_people')) as text)")
                .getSingleResult();
    }

    /** @return ids of all who are forgotten by now */
    @SuppressWarnings("unchecked")
    Set<Long> forgotten() {
        List<Number> ids = em.createNativeQuery("select id from core.person where anonymised_at is not null")
                .getResultList();
        return ids.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** @return ids of exports whose file is still there and holds one of them */
    @SuppressWarnings("unchecked")
    List<Long> filesOf(Collection<Long> personIds, Instant now) {
        List<Number> ids = em.createNativeQuery(FILES)
                .setParameter(1, personIds.stream().map(Object::toString).collect(Collectors.joining(",")))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    /** @return latest first */
    @SuppressWarnings("unchecked")
    List<Disclosure> of(long personId) {
        List<Object[]> rows =
                em.createNativeQuery(HELD).setParameter(1, personId).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Disclosure(
                        row.text(),
                        row.text(),
                        row.instant(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.count()))
                .toList();
    }
}
