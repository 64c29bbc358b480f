package parley.core.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Parties and memberships, read only. */
@ApplicationScoped
class PartyRepository {
    private static final String CARD =
            "select new parley.core.party.PartyCard(p.id, p.code, p.kind, p.nameEn, p.nameFr, p.timeZone) from Party p";

    @PersistenceContext
    private EntityManager em;

    List<PartyCard> all() {
        return em.createQuery(CARD + " order by p.code", PartyCard.class).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Long> inGroup(String groupCode, LocalDate day, String capacity) {
        List<Number> ids = em.createNativeQuery("select m.party_id from core.party_membership m"
                        + " join core.party g on g.id = m.group_id where g.code = ?1 and m.capacity = ?2"
                        + " and (m.from_date is null or m.from_date <= ?3) and (m.to_date is null or m.to_date >= ?3)"
                        + " order by m.party_id")
                .setParameter(1, groupCode)
                .setParameter(2, capacity)
                .setParameter(3, day)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }
}
