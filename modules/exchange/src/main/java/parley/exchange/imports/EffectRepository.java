package parley.exchange.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.record.Row;
import parley.exchange.ImportEffect;

/** What imports wrote, in order, to take it back; some hundreds at a time. */
@ApplicationScoped
class EffectRepository {
    private static final String PERSON = "PERSON";

    @PersistenceContext
    private EntityManager em;

    void add(long batch, int position, List<ImportEffect> effects) {
        StringBuilder all = new StringBuilder("[");
        int at = position;
        for (ImportEffect effect : effects) {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("position", at++)
                    .add("row_number", effect.row())
                    .add("record_kind", effect.recordKind())
                    .add("record_id", effect.recordId());
            String after = ImportCodec.with(json.build().toString(), "after", effect.after());
            all.append(all.length() > 1 ? "," : "").append(ImportCodec.with(after, "before", effect.before()));
        }
        all.append(']');
        em.createNativeQuery(
                        "insert into exchange.import_effect (batch_id, position, row_number, record_kind, record_id,"
                                + " before, after) select ?1, x.* from jsonb_to_recordset(?2::jsonb) as x(position int, row_number"
                                + " int, record_kind text, record_id bigint, before jsonb, after jsonb)")
                .setParameter(1, batch)
                .setParameter(2, all.toString())
                .executeUpdate();
        name(batch, effects);
    }

    /** Rows of new records learn their numbers, and forget what has been written; a row that brought other records too names the person. */
    private void name(long batch, List<ImportEffect> effects) {
        Map<Integer, Long> records = new LinkedHashMap<>();
        effects.stream()
                .sorted(Comparator.comparing(effect -> effect.recordKind().equals(PERSON)))
                .forEach(effect -> records.put(effect.row(), effect.recordId()));
        JsonObjectBuilder ids = JSON.createObjectBuilder();
        records.forEach((row, id) -> ids.add(row.toString(), id));
        // By their numbers: staged a moment ago, they are not in the planner's statistics, and a join with what was
        // just written went through all of them for each. The ids are read from their text once, not for each row.
        em.createNativeQuery("with x as materialized (select cast(?3 as jsonb) as ids) update exchange.import_row r"
                        + " set record_id = ((select ids from x) ->> cast(r.number as text))::bigint, payload = null"
                        + " where r.batch_id = ?1 and r.number = any (array(select cast(n as int) from"
                        + " string_to_table(?2, ',') n)) and r.record_id is null")
                .setParameter(1, batch)
                .setParameter(2, records.keySet().stream().map(Object::toString).collect(Collectors.joining(",")))
                .setParameter(3, ids.build().toString())
                .executeUpdate();
    }

    /** @return what was written before that position, the last first */
    @SuppressWarnings("unchecked")
    List<ImportEffect> before(long batch, int position, int limit) {
        List<Object[]> rows = em.createNativeQuery("select row_number, record_kind, record_id, cast(before as text),"
                        + " cast(after as text) from exchange.import_effect where batch_id = ?1 and position < ?2"
                        + " order by position desc limit " + limit)
                .setParameter(1, batch)
                .setParameter(2, position)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new ImportEffect(row.integer(), row.text(), row.id(), row.text(), row.text()))
                .toList();
    }

    int count(long batch) {
        return ((Number) em.createNativeQuery("select count(*) from exchange.import_effect where batch_id = ?1")
                        .setParameter(1, batch)
                        .getSingleResult())
                .intValue();
    }
}
