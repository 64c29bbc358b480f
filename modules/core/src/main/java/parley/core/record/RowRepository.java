package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.record.TableShape.UniqueRule;

/** Rows of any table as JSON objects, by the table's shape. Names come from the catalogue, values are always parameters. */
@ApplicationScoped
class RowRepository {
    @PersistenceContext
    private EntityManager em;

    /** @return the rows that point to that record, locked, in the order of their keys */
    @SuppressWarnings("unchecked")
    List<String> pointing(TableShape table, String column, long id) {
        return em.createNativeQuery("select cast(to_jsonb(r) as text) from (select t.* from " + table.table()
                        + " t where t." + column + " = ?1 order by " + String.join(", ", table.key())
                        + " for update) r")
                .setParameter(1, id)
                .getResultList();
    }

    Optional<String> one(TableShape table, String key) {
        return first(em.createNativeQuery(
                        "select cast(to_jsonb(t) as text) from " + table.table() + " t where " + table.is("t", 1))
                .setParameter(1, key));
    }

    Optional<String> locked(TableShape table, String key) {
        return first(em.createNativeQuery("select cast(to_jsonb(r) as text) from (select t.* from " + table.table()
                        + " t where " + table.is("t", 1) + " for update) r")
                .setParameter(1, key));
    }

    /** @return the row that would be there twice if the column of the row with that key became {@code to} */
    Optional<String> twin(TableShape table, String column, String key, long to) {
        return table.unique().stream()
                .filter(rule -> rule.parts().contains(column))
                .flatMap(rule -> twin(table, rule, column, key, to).stream())
                .findFirst();
    }

    private Optional<String> twin(TableShape table, UniqueRule rule, String column, String key, long to) {
        String where = rule.where() == null ? "true" : rule.where();
        String alike = rule.parts().stream()
                .filter(part -> !part.equals(column))
                .map(part -> " and (" + part + ")" + (rule.nullsAlike() ? " is not distinct from " : " = ")
                        + "(select (" + part + ") from " + table.table() + " x where " + table.is("x", 1) + ")")
                .collect(Collectors.joining());
        return first(em.createNativeQuery("select cast(to_jsonb(o) as text) from " + table.table() + " o where o."
                        + column + " = ?2 and (" + where + ") and exists (select 1 from " + table.table()
                        + " x where " + table.is("x", 1) + " and (" + where + "))" + alike)
                .setParameter(1, key)
                .setParameter(2, to));
    }

    /** Writes those columns and counts it as an edit. */
    void set(TableShape table, String key, JsonObject values) {
        Collection<String> columns = values.keySet();
        String counted = table.counted() ? ", version = t.version + 1" : "";
        em.createNativeQuery("update " + table.table() + " t set (" + String.join(", ", columns) + ") = (select "
                        + columns.stream().map(column -> "v." + column).collect(Collectors.joining(", "))
                        + " from jsonb_populate_record(cast(null as " + table.table() + "), cast(?2 as jsonb)) v)"
                        + counted + " where " + table.is("t", 1))
                .setParameter(1, key)
                .setParameter(2, values.toString())
                .executeUpdate();
    }

    /** @return the row that was added */
    String add(TableShape table, JsonObject values) {
        String columns = String.join(", ", values.keySet());
        return (String) em.createNativeQuery("insert into " + table.table() + " (" + columns + ") select " + columns
                        + " from jsonb_populate_record(cast(null as " + table.table() + "), cast(?1 as jsonb))"
                        + " returning cast(to_jsonb("
                        + table.table().substring(table.table().indexOf('.') + 1)
                        + ") as text)")
                .setParameter(1, values.toString())
                .getSingleResult();
    }

    void delete(TableShape table, String key) {
        em.createNativeQuery("delete from " + table.table() + " t where " + table.is("t", 1))
                .setParameter(1, key)
                .executeUpdate();
    }

    void insert(TableShape table, String row) {
        String columns = String.join(", ", table.columns());
        em.createNativeQuery("insert into " + table.table() + " (" + columns + ") select " + columns
                        + " from jsonb_populate_record(cast(null as " + table.table() + "), cast(?1 as jsonb))")
                .setParameter(1, row)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static Optional<String> first(Query query) {
        return ((Stream<String>) query.getResultStream()).findFirst();
    }
}
