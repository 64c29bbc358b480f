package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parley.core.record.TableShape.TableColumn;
import parley.core.record.TableShape.UniqueRule;

/** Reads the shape of tables from the database's catalogue, once each: it changes with a migration only. */
@ApplicationScoped
class CatalogueRepository {
    private static final String KEY = "select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid"
            + " and a.attnum = any (i.indkey) where i.indrelid = cast(?1 as regclass) and i.indisprimary"
            + " order by array_position(cast(i.indkey as smallint[]), a.attnum)";
    private static final String COLUMNS = "select attname from pg_attribute where attrelid = cast(?1 as regclass)"
            + " and attnum > 0 and not attisdropped and attgenerated = '' order by attnum";
    private static final String UNIQUE =
            "select (select string_agg(pg_get_indexdef(i.indexrelid, k, true), chr(10) order by k)"
                    + " from generate_series(1, cast(i.indnkeyatts as int)) k), pg_get_expr(i.indpred, i.indrelid),"
                    + " i.indnullsnotdistinct from pg_index i where i.indrelid = cast(?1 as regclass) and i.indisunique";
    private static final String CHILDREN = "select n.nspname || '.' || c.relname, a.attname from pg_constraint k"
            + " join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace"
            + " join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1] where k.contype = 'f'"
            + " and k.confrelid = cast(?1 as regclass) and cardinality(k.conkey) = 1 order by 1, 2";

    private final Map<String, TableShape> shapes = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    TableShape shape(String table) {
        return shapes.computeIfAbsent(table, this::read);
    }

    private TableShape read(String table) {
        List<UniqueRule> unique = rows(UNIQUE, table).stream()
                .map(row -> new UniqueRule(List.of(row.text().split("\n")), row.text(), row.flag()))
                .toList();
        List<TableColumn> children = rows(CHILDREN, table).stream()
                .map(row -> new TableColumn(row.text(), row.text()))
                .toList();
        return new TableShape(table, names(KEY, table), names(COLUMNS, table), unique, children);
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String sql, String table) {
        List<Object[]> rows = em.createNativeQuery(sql).setParameter(1, table).getResultList();
        return rows.stream().map(Row::new).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> names(String sql, String table) {
        return List.copyOf(em.createNativeQuery(sql).setParameter(1, table).getResultList());
    }
}
