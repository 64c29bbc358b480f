package parley.core.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Markings and the ceiling setting. */
@ApplicationScoped
class MarkingRepository {
    @PersistenceContext
    private EntityManager em;

    List<Marking> all() {
        return em.createQuery("select m from Marking m order by m.rank", Marking.class)
                .getResultList();
    }

    String ceiling() {
        return (String) em.createNativeQuery("select value from core.setting where name = 'marking.ceiling'")
                .getSingleResult();
    }

    void ceiling(String code) {
        em.createNativeQuery("update core.setting set value = ? where name = 'marking.ceiling'")
                .setParameter(1, code)
                .executeUpdate();
    }
}
