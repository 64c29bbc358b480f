package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts wherever they stand: every text column of every table that has a key, but the audit's. */
@ApplicationScoped
class TextRepository {
    private static final String COLUMNS =
            "select n.nspname || '.' || c.relname, string_agg(a.attname, ',' order by a.attnum)"
                    + " from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
                    + " join pg_type y on y.oid = a.atttypid where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped"
                    + " and a.attgenerated = '' and y.typname in ('text', 'varchar')"
                    + " and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'audit')"
                    + " and exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary) group by 1 order by 1";

    @PersistenceContext
    private EntityManager em;

    /** @return table to its text columns */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> columns() {
        List<Object[]> rows = em.createNativeQuery(COLUMNS).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Arrays.asList(((String) row[1]).split(","))));
    }

    /** @return rows in which one of the words stands, as JSON objects; case and accents do not count */
    @SuppressWarnings("unchecked")
    List<String> holding(String table, List<String> columns, String words) {
        String all = columns.stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        return em.createNativeQuery(
                        "select cast(to_jsonb(t) as text) from " + table + " t where core.norm(concat_ws(chr(10), "
                                + all
                                + ")) like any (array(select '%' || regexp_replace(core.norm(w.word), '([\\\\%_])', '\\\\\\1', 'g')"
                                + " || '%' from jsonb_array_elements_text(cast(?1 as jsonb)) w(word)))")
                .setParameter(1, words)
                .getResultList();
    }

    /** @return columns that may not be empty */
    @SuppressWarnings("unchecked")
    List<String> required(String table) {
        return em.createNativeQuery("select attname from pg_attribute where attrelid = cast(?1 as regclass)"
                        + " and attnum > 0 and attnotnull and not attisdropped")
                .setParameter(1, table)
                .getResultList();
    }
}
