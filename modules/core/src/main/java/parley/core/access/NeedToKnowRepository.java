package parley.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.record.Row;

/** Need-to-know lists and who is on them. */
@ApplicationScoped
class NeedToKnowRepository {
    private static final String LISTS = "select l.code, l.name_en, l.name_fr, (select count(distinct m.account_id)"
            + " from core.need_to_know_member m where m.list_code = l.code and m.from_date <= ?1"
            + " and (m.to_date is null or m.to_date >= ?1)) from core.need_to_know_list l";

    @PersistenceContext
    private EntityManager em;

    @SuppressWarnings("unchecked")
    List<NeedToKnowList> all(LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(LISTS + " order by l.code")
                .setParameter(1, today)
                .getResultList();
        return rows.stream().map(NeedToKnowRepository::list).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<NeedToKnowList> find(String code, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(LISTS + " where l.code = ?2")
                .setParameter(1, today)
                .setParameter(2, code)
                .getResultList();
        return rows.stream().map(NeedToKnowRepository::list).findFirst();
    }

    private static NeedToKnowList list(Object[] values) {
        Row row = new Row(values);
        return new NeedToKnowList(row.text(), row.text(), row.text(), row.count());
    }

    /** @return those of today first, then those to come, then those who were; each by name */
    @SuppressWarnings("unchecked")
    List<NeedToKnowMember> members(String code, LocalDate today) {
        List<Object[]> rows = em.createNativeQuery(
                        "select m.id, a.id, case when p.name_order = 'FAMILY_FIRST'"
                                + " then concat_ws(' ', p.family_name, p.given_name) else concat_ws(' ', p.given_name,"
                                + " p.family_name) end, a.email, m.from_date, m.to_date, m.reason,"
                                + " m.from_date <= ?1 and (m.to_date is null or m.to_date >= ?1), coalesce(m.to_date < ?1, false)"
                                + " from core.need_to_know_member m join core.account a on a.id = m.account_id"
                                + " join core.person p on p.id = a.person_id where m.list_code = ?2"
                                + " order by coalesce(m.to_date < ?1, false), m.from_date > ?1, p.sort_name collate \"und-x-icu\", m.id")
                .setParameter(1, today)
                .setParameter(2, code)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new NeedToKnowMember(
                        row.id(),
                        row.id(),
                        row.text(),
                        row.text(),
                        row.date(),
                        row.date(),
                        row.text(),
                        row.flag(),
                        row.flag()))
                .toList();
    }

    boolean overlaps(String code, AdmitMember command) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from core.need_to_know_member where list_code = ?1"
                                + " and account_id = ?2 and (to_date is null or to_date >= ?3)"
                                + " and (cast(?4 as date) is null or from_date <= cast(?4 as date)))")
                .setParameter(1, code)
                .setParameter(2, command.accountId())
                .setParameter(3, command.from())
                .setParameter(4, command.to() == null ? null : command.to().toString())
                .getSingleResult();
    }

    void admit(String code, AdmitMember command) {
        em.createNativeQuery("insert into core.need_to_know_member (list_code, account_id, from_date, to_date, reason)"
                        + " values (?1, ?2, ?3, cast(?4 as date), ?5)")
                .setParameter(1, code)
                .setParameter(2, command.accountId())
                .setParameter(3, command.from())
                .setParameter(4, command.to() == null ? null : command.to().toString())
                .setParameter(5, command.reason().strip())
                .executeUpdate();
    }

    /** Ends it before today; a membership that would have no day left goes, and the audit keeps it. */
    boolean end(String code, long member, LocalDate today) {
        int gone = em.createNativeQuery(
                        "delete from core.need_to_know_member where id = ?1 and list_code = ?2 and from_date >= ?3")
                .setParameter(1, member)
                .setParameter(2, code)
                .setParameter(3, today)
                .executeUpdate();
        int ended = em.createNativeQuery("update core.need_to_know_member set to_date = ?3 where id = ?1"
                        + " and list_code = ?2 and (to_date is null or to_date > ?3)")
                .setParameter(1, member)
                .setParameter(2, code)
                .setParameter(3, today.minusDays(1))
                .executeUpdate();
        return gone + ended == 1;
    }
}
