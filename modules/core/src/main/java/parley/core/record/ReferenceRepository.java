package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Rows that point to a person or an organization, in whichever module's tables. */
@ApplicationScoped
class ReferenceRepository {
    @PersistenceContext
    private EntityManager em;

    /** @return record id, day and its precision of each row, the latest first */
    @SuppressWarnings("unchecked")
    List<Row> records(Reference reference, long id, int limit) {
        String day = reference.date() == null ? "cast(null as date)" : reference.date();
        String precision = reference.precision() == null ? "'DAY'" : reference.precision();
        List<Object[]> rows = em.createNativeQuery("select " + reference.recordId() + ", " + day + ", " + precision
                        + " from " + reference.table() + " t where t." + reference.column()
                        + " = ?1 and " + reference.recordId() + " is not null order by 2 desc nulls last, 1 desc"
                        + " limit " + limit)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(Row::new).toList();
    }
}
