package parley.exchange.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportVerdict;

/** Rows of imports with what would become of each, some hundreds at a time. */
@ApplicationScoped
class StagingRepository {
    private static final ListSql ROWS = new ListSql(
            "r.number, cast(r.cells as text), r.choice, r.verdict, r.record_id, r.title, r.subtitle,"
                    + " cast(r.messages as text), cast(r.changes as text), cast(r.candidates as text)",
            "exchange.import_row r",
            Map.of(
                    "row",
                    "r.number #dir",
                    "verdict",
                    "array_position(array['ERROR', 'CONFLICT', 'DUPLICATE', 'UPDATE', 'NEW'], r.verdict) #dir,"
                            + " r.number"),
            "array_position(array['ERROR', 'CONFLICT', 'DUPLICATE', 'UPDATE', 'NEW'], r.verdict), r.number",
            "r.number");

    @PersistenceContext
    private EntityManager em;

    void add(long batch, List<ImportLine> lines) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (ImportLine line : lines) {
            JsonObjectBuilder one =
                    JSON.createObjectBuilder().add("n", line.row()).add("c", ImportCodec.array(line.cells()));
            if (!line.unstored().isEmpty()) {
                one.add("u", JSON.createArrayBuilder(line.unstored()));
            }
            all.add(one);
        }
        em.createNativeQuery("insert into exchange.import_row (batch_id, number, cells, unstored) select ?1,"
                        + " (x ->> 'n')::int, x -> 'c', x -> 'u' from jsonb_array_elements(?2::jsonb) x")
                .setParameter(1, batch)
                .setParameter(2, all.build().toString())
                .executeUpdate();
    }

    /** @return rows after that number, in the order of the file */
    @SuppressWarnings("unchecked")
    List<ImportLine> lines(long batch, int after, int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "select number, cast(cells as text), cast(unstored as text), choice from exchange.import_row"
                                + " where batch_id = ?1 and number > ?2 order by number limit " + limit)
                .setParameter(1, batch)
                .setParameter(2, after)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new ImportLine(
                        row.integer(), ImportCodec.list(row.text()), ImportCodec.places(row.text()), row.id()))
                .toList();
    }

    void store(long batch, List<ImportJudgement> judgements) {
        String all = judgements.stream().map(ImportCodec::judgement).collect(Collectors.joining(",", "[", "]"));
        em.createNativeQuery("update exchange.import_row r set verdict = x.verdict, record_id = x.record_id, title ="
                        + " x.title, subtitle = x.subtitle, messages = x.messages, changes = x.changes, candidates ="
                        + " x.candidates, payload = x.payload from jsonb_to_recordset(?2::jsonb) as x(number int, verdict"
                        + " text, record_id bigint, title text, subtitle text, messages jsonb, changes jsonb, candidates"
                        + " jsonb, payload jsonb) where r.batch_id = ?1 and r.number = x.number")
                .setParameter(1, batch)
                .setParameter(2, all)
                .executeUpdate();
    }

    /** @return judgements that are to be written, with what the kind needs of them */
    @SuppressWarnings("unchecked")
    List<ImportJudgement> good(long batch, int after, int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "select number, verdict, record_id, title, subtitle, cast(payload as text) from"
                                + " exchange.import_row where batch_id = ?1 and number > ?2 and verdict in ('NEW', 'UPDATE')"
                                + " order by number limit " + limit)
                .setParameter(1, batch)
                .setParameter(2, after)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new ImportJudgement(
                        row.integer(),
                        row.constant(ImportVerdict.class),
                        row.id(),
                        row.text(),
                        row.text(),
                        List.of(),
                        List.of(),
                        List.of(),
                        row.text()))
                .toList();
    }

    /** Rows whose record was changed after the preview were not written. */
    void late(long batch, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            String message = JSON.createArrayBuilder()
                    .add(JSON.createObjectBuilder()
                            .add("key", "import.late")
                            .add("column", "")
                            .add("arguments", JSON.createArrayBuilder()))
                    .build()
                    .toString();
            em.createNativeQuery(
                            "update exchange.import_row set verdict = 'CONFLICT', messages = ?3::jsonb, changes = '[]'"
                                    + " where batch_id = ?1 and number = any (cast(string_to_array(?2, ',') as int[]))")
                    .setParameter(1, batch)
                    .setParameter(2, joined(numbers))
                    .setParameter(3, message)
                    .executeUpdate();
        }
    }

    void choose(long batch, int number, Long choice) {
        em.createNativeQuery("update exchange.import_row set choice = ?3 where batch_id = ?1 and number = ?2")
                .setParameter(1, batch)
                .setParameter(2, number)
                .setParameter(3, choice)
                .executeUpdate();
    }

    void correct(long batch, int number, List<String> cells) {
        em.createNativeQuery("update exchange.import_row set cells = ?3::jsonb where batch_id = ?1 and number = ?2")
                .setParameter(1, batch)
                .setParameter(2, number)
                .setParameter(3, ImportCodec.list(cells))
                .executeUpdate();
    }

    Page<ImportRow> rows(long batch, RowCriteria criteria, Paging paging) {
        return ROWS.page(em::createNativeQuery, of(batch, criteria), paging, StagingRepository::row);
    }

    Optional<ImportRow> row(long batch, int number) {
        Conditions one = of(batch, RowCriteria.all()).and("r.number = :number", "number", number);
        return ROWS.part(em::createNativeQuery, one, Paging.first(), StagingRepository::row).stream()
                .findFirst();
    }

    /** @return rows of the criteria after that number, in the order of the file */
    List<ImportRow> after(long batch, RowCriteria criteria, int number, int limit) {
        Conditions rest = of(batch, criteria).and("r.number > :after", "after", number);
        return ROWS.part(em::createNativeQuery, rest, new Paging(1, limit, "row", false), StagingRepository::row);
    }

    private static Conditions of(long batch, RowCriteria criteria) {
        Conditions conditions = new Conditions()
                .and("r.batch_id = :batch", "batch", batch)
                .and("r.verdict = :verdict", "verdict", criteria.verdict());
        return criteria.needsMe() ? conditions.and("r.verdict in ('ERROR', 'CONFLICT', 'DUPLICATE')") : conditions;
    }

    private static String joined(Collection<Integer> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    void drop(long batch) {
        em.createNativeQuery("delete from exchange.import_row where batch_id = ?1")
                .setParameter(1, batch)
                .executeUpdate();
    }

    /** Deletes the rows of old imports, and the means to undo them. */
    void dropBefore(Instant moment) {
        for (String table : List.of("import_row", "import_effect")) {
            em.createNativeQuery("delete from exchange." + table + " r using exchange.import_batch b"
                            + " where b.id = r.batch_id and coalesce(b.applied_at, b.created_at) < ?1")
                    .setParameter(1, Timestamp.from(moment))
                    .executeUpdate();
        }
    }

    private static ImportRow row(Row row) {
        return new ImportRow(
                row.integer(),
                ImportCodec.list(row.text()),
                row.id(),
                row.constant(ImportVerdict.class),
                row.id(),
                row.text(),
                row.text(),
                ImportCodec.messages(row.text()),
                ImportCodec.changes(row.text()),
                ImportCodec.candidates(row.text()));
    }
}
