package parley.exchange.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.record.HeldRow;
import parley.core.record.Row;

/** Rows of imports by the person they speak of: as the record they mean, or in their cells. */
@ApplicationScoped
class ImportedPeopleRepository {
    private static final String IDS = "any (cast(string_to_array(?1, ',') as bigint[]))";

    /**
     * Rows that mean the person, or that wrote her. Of those that mean nobody yet, the ones that hold all words of one of
     * her names, addresses or numbers, in whatever cells and order: of a row that means somebody else a name says nothing.
     */
    private static final String SPEAKS = " where exists (select 1 from exchange.import_effect e where e.batch_id ="
            + " r.batch_id and e.row_number = r.number and e.record_kind = 'PERSON' and e.record_id = " + IDS + ")"
            + " or b.kind in ('people', 'mission-registrations') and (r.record_id = " + IDS + " or r.choice = " + IDS
            + " or exists (select 1 from"
            + " jsonb_array_elements(r.candidates) c where cast(c ->> 'id' as bigint) = " + IDS + "))"
            + " or r.record_id is null and exists (select 1 from jsonb_array_elements_text(cast(?2 as jsonb)) w where"
            + " (select bool_and(position(' ' || part || ' ' in " + words("cast(r.cells as text)") + ") > 0) from"
            + " regexp_split_to_table(btrim(" + words("w") + "), ' ') part))";

    private static final String FROM = " from exchange.import_row r join exchange.import_batch b on b.id = r.batch_id";

    @PersistenceContext
    private EntityManager em;

    /** @return the words of a text without accents, with one blank around each */
    private static String words(String text) {
        return "(' ' || regexp_replace(core.norm(" + text + "), '[^[:alnum:]]+', ' ', 'g') || ' ')";
    }

    @SuppressWarnings("unchecked")
    List<HeldRow> held(Collection<Long> ids, Collection<String> words) {
        List<Object[]> rows = asked(
                        "select b.code, b.file_name, r.number, b.headers, cast(r.cells as text)" + FROM + SPEAKS
                                + " order by b.id, r.number",
                        ids,
                        words)
                .getResultList();
        return rows.stream().map(Row::new).map(ImportedPeopleRepository::row).toList();
    }

    private static HeldRow row(Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", row.text());
        values.put("file_name", row.text());
        values.put("number", Integer.toString(row.integer()));
        List<String> headers = ImportCodec.list(row.text());
        List<String> cells = ImportCodec.list(row.text());
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                said.add((i < headers.size() ? headers.get(i) + ": " : "")
                        + cells.get(i).strip());
            }
        }
        values.put("cells", String.join("; ", said));
        return new HeldRow("exchange.import_row", values);
    }

    /** The rows go first: which they are is known by what was written from them. */
    int erase(Collection<Long> ids, Collection<String> words) {
        int rows = asked(
                        "delete from exchange.import_row d using (select r.batch_id, r.number" + FROM + SPEAKS
                                + ") x where d.batch_id = x.batch_id and d.number = x.number",
                        ids,
                        words)
                .executeUpdate();
        return rows
                + em.createNativeQuery(
                                "delete from exchange.import_effect where record_kind = 'PERSON' and record_id = "
                                        + IDS)
                        .setParameter(1, joined(ids))
                        .executeUpdate();
    }

    private Query asked(String sql, Collection<Long> ids, Collection<String> words) {
        return em.createNativeQuery(sql)
                .setParameter(1, joined(ids))
                .setParameter(2, JSON.createArrayBuilder(words).build().toString());
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
