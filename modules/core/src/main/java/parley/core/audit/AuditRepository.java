package parley.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import parley.core.record.AuditedRows;

/** The audit as the application may use it: read entries, add notes. */
@ApplicationScoped
class AuditRepository {
    private static final String ENTRIES =
            "select e.id, e.at, e.actor, e.kind, e.table_name, e.row_key, e.note, cast(v.fields as text),"
                    + " concat_ws(' ', p.given_name, p.family_name) from audit.entry e"
                    + " left join audit.entry_value v on v.entry_id = e.id"
                    + " left join core.account a on a.id = e.account_id left join core.person p on p.id = a.person_id";

    @PersistenceContext
    private EntityManager em;

    void note(String what, String table, String key, String details) {
        em.createNativeQuery("select audit.note(?1, ?2, ?3, cast(?4 as jsonb))")
                .setParameter(1, what)
                .setParameter(2, table)
                .setParameter(3, key)
                .setParameter(4, details)
                .getSingleResult();
    }

    /** @return keys of the rows of a table whose column named one of the owners when they were inserted */
    @SuppressWarnings("unchecked")
    List<String> partKeys(String table, String column, List<String> owners) {
        return em.createNativeQuery("select distinct e.row_key from audit.entry e"
                        + " join audit.entry_value v on v.entry_id = e.id where e.table_name = ?1"
                        + " and e.kind = 'INSERT' and v.fields -> ?2 ->> 'a' = any (string_to_array(?3, ','))")
                .setParameter(1, table)
                .setParameter(2, column)
                .setParameter(3, String.join(",", owners))
                .getResultList();
    }

    /** @return how many values were erased */
    long erase(long personId, String rows, String words) {
        return ((Number) em.createNativeQuery("select audit.erase(?1, cast(?2 as jsonb), cast(?3 as jsonb))")
                        .setParameter(1, personId)
                        .setParameter(2, rows)
                        .setParameter(3, words)
                        .getSingleResult())
                .longValue();
    }

    /** @return newest first */
    @SuppressWarnings("unchecked")
    List<HistoryEntry> history(List<AuditedRows> rows, int limit) {
        List<String> conditions = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (AuditedRows row : rows) {
            for (String key : row.keys()) {
                int n = values.size();
                conditions.add("(e.table_name = ?" + (n + 1) + " and e.row_key = ?" + (n + 2) + ")");
                values.add(row.table());
                values.add(key);
            }
        }
        if (conditions.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(
                ENTRIES + " where " + String.join(" or ", conditions) + " order by e.id desc limit " + limit);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return ((List<Object[]>) query.getResultList())
                .stream().map(AuditRepository::entry).toList();
    }

    private static HistoryEntry entry(Object[] row) {
        return new HistoryEntry(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toInstant(),
                (String) row[8],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                FieldChange.read((String) row[7]));
    }
}
