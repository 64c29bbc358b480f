package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.exchange.reader.FileKind;

/** Import batches and saved mappings. */
@ApplicationScoped
class ImportRepository {
    private static final ListSql LIST = new ListSql(
            "b.id, b.version, b.code, b.kind, b.file_name, b.sha256, b.bytes, b.file_kind, b.encoding, b.delimiter, b.sheet,"
                    + " b.other_sheets, b.header_row, b.headers, b.mapping, b.state, b.reason, b.reason_arguments, b.rows,"
                    + " b.counts, case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                    + " else concat_ws(' ', p.given_name, p.family_name) end, b.created_at, b.applied_at, b.undone_at",
            "exchange.import_batch b join core.account a on a.id = b.account_id join core.person p on p.id = a.person_id",
            Map.of("created", "b.id #dir", "file", "b.file_name collate \"und-x-icu\" #dir", "rows", "b.rows #dir"),
            "b.id desc",
            "b.id");

    @PersistenceContext
    private EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('exchange.import_number')")
                        .getSingleResult())
                .longValue();
    }

    ImportBatch save(ImportBatch batch) {
        em.persist(batch);
        em.flush();
        return batch;
    }

    Optional<ImportBatch> byCode(String code) {
        return em.createQuery("select b from ImportBatch b where b.code = :code", ImportBatch.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Counts the verdicts of its rows: to be asked for whenever these change. */
    void count(long batch) {
        em.createNativeQuery("select cast(exchange.count_verdicts(?1) as text)")
                .setParameter(1, batch)
                .getSingleResult();
    }

    /** What was read of it before is stale from then on. */
    void touch(ImportBatch batch) {
        em.lock(batch, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Page<ImportSummary> find(Paging paging) {
        return LIST.page(em::createNativeQuery, new Conditions(), paging, ImportRepository::summary);
    }

    Optional<ImportSummary> find(String code) {
        Conditions one = new Conditions().and("b.code = :code", "code", code);
        return LIST.part(em::createNativeQuery, one, Paging.first(), ImportRepository::summary).stream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    Optional<String> mapping(String kind, String headerKey) {
        List<String> found = em.createNativeQuery(
                        "select mapping from exchange.import_mapping where kind = ?1 and header_key = ?2")
                .setParameter(1, kind)
                .setParameter(2, headerKey)
                .getResultList();
        return found.stream().findFirst();
    }

    void saveMapping(String kind, String headerKey, String mapping, long account, Instant now) {
        em.createNativeQuery("insert into exchange.import_mapping (kind, header_key, mapping, saved_by, saved_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (kind, header_key) do update set mapping ="
                        + " excluded.mapping, saved_by = excluded.saved_by, saved_at = excluded.saved_at")
                .setParameter(1, kind)
                .setParameter(2, headerKey)
                .setParameter(3, mapping)
                .setParameter(4, account)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    private static ImportSummary summary(Row row) {
        return new ImportSummary(
                row.id(),
                row.integer(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.constant(FileKind.class),
                row.text(),
                row.text(),
                row.text(),
                ImportCodec.list(row.text()),
                row.integer(),
                ImportCodec.list(row.text()),
                ImportCodec.texts(row.text()),
                row.constant(ImportState.class),
                row.text(),
                arguments(row.text()),
                row.integer(),
                ImportSummary.counted(row.text()),
                row.text(),
                row.instant(),
                row.instant(),
                row.instant());
    }

    private static List<String> arguments(String json) {
        return json == null ? List.of() : ImportCodec.list(json);
    }
}
