package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import parley.core.text.Language;
import parley.exchange.ExportFormat;

/** Export records and the pieces of their files. */
@ApplicationScoped
class ExportRepository {
    private static final ListSql LIST = new ListSql(
            "x.id, x.code, x.kind, x.criteria, x.words_en, x.words_fr, x.columns, x.purpose, x.purpose_en, x.purpose_fr, x.format, x.language,"
                    + " case when x.state = 'READY' and x.expires_at <= :now then 'EXPIRED' else x.state end,"
                    + " x.rows, x.volumes, x.left_out, x.sha256, x.bytes, x.marking, x.sample,"
                    + " case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                    + " else concat_ws(' ', p.given_name, p.family_name) end,"
                    + " x.created_at, x.finished_at, x.expires_at, j.done, j.total, j.cancel_at is not null, j.error_key,"
                    + " array_to_string(array(select json_array_elements_text(cast(j.error_arguments as json))), chr(10))",
            "exchange.export_record x join core.account a on a.id = x.account_id join core.person p on p.id = a.person_id"
                    + " left join lateral (select * from core.job k where k.kind = 'export' and k.subject = x.code"
                    + " order by k.id desc limit 1) j on true",
            Map.of("created", "x.id #dir", "kind", "x.kind #dir", "rows", "x.rows #dir nulls last"),
            "x.id desc",
            "x.id");

    @PersistenceContext
    private EntityManager em;

    /** @return the next number in the series, never given twice */
    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('exchange.export_number')")
                        .getSingleResult())
                .longValue();
    }

    ExportRecord save(ExportRecord export) {
        em.persist(export);
        em.flush();
        return export;
    }

    Optional<ExportRecord> byCode(String code) {
        return em.createQuery("select x from ExportRecord x where x.code = :code", ExportRecord.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Page<ExportSummary> find(long accountId, Instant now, Paging paging) {
        return LIST.page(em::createNativeQuery, of(accountId, now), paging, ExportRepository::summary);
    }

    /** @return those that have come to an end, one way or the other */
    Page<ExportSummary> ended(long accountId, Instant now, Paging paging) {
        Conditions ended = of(accountId, now).and("x.state not in ('QUEUED', 'RUNNING')");
        return LIST.page(em::createNativeQuery, ended, paging, ExportRepository::summary);
    }

    List<ExportSummary> underWay(long accountId, Instant now) {
        Conditions underWay = of(accountId, now).and("x.state in ('QUEUED', 'RUNNING')");
        return LIST.part(em::createNativeQuery, underWay, Paging.longest(), ExportRepository::summary);
    }

    Optional<ExportSummary> find(long accountId, String code, Instant now) {
        Conditions one = of(accountId, now).and("x.code = :code", "code", code);
        return LIST.part(em::createNativeQuery, one, Paging.first(), ExportRepository::summary).stream()
                .findFirst();
    }

    void append(long exportId, int position, byte[] bytes) {
        em.createNativeQuery("insert into exchange.export_chunk (export_id, position, bytes) values (?, ?, ?)")
                .setParameter(1, exportId)
                .setParameter(2, position)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    /** @return the piece, or empty after the last one */
    @SuppressWarnings("unchecked")
    Optional<byte[]> piece(long exportId, int position) {
        List<byte[]> found = em.createNativeQuery(
                        "select bytes from exchange.export_chunk where export_id = ? and position = ?")
                .setParameter(1, exportId)
                .setParameter(2, position)
                .getResultList();
        return found.stream().findFirst();
    }

    void dropFile(long exportId) {
        em.createNativeQuery("delete from exchange.export_chunk where export_id = ?1")
                .setParameter(1, exportId)
                .executeUpdate();
    }

    /** Says that the file is gone from that moment on. */
    void expire(long exportId, Instant now) {
        em.createNativeQuery("update exchange.export_record set expires_at = ?1, version = version + 1 where id = ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, exportId)
                .executeUpdate();
    }

    /** Keeps whose data the file holds, one bit an id from the first. */
    void savePeople(long exportId, long first, byte[] bits) {
        em.createNativeQuery("insert into exchange.export_people (export_id, first, bits) values (?1, ?2, ?3)")
                .setParameter(1, exportId)
                .setParameter(2, first)
                .setParameter(3, bits)
                .executeUpdate();
    }

    private static Conditions of(long accountId, Instant now) {
        return new Conditions().with("now", now).and("x.account_id = :account", "account", accountId);
    }

    private static ExportSummary summary(Row row) {
        return new ExportSummary(
                row.id(),
                row.text(),
                row.text(),
                Criteria.read(row.text()),
                row.text(),
                row.text(),
                List.of(row.text().split(",")),
                row.text(),
                row.text(),
                row.text(),
                row.constant(ExportFormat.class),
                row.constant(Language.class),
                row.constant(ExportState.class),
                row.id(),
                row.integer(),
                LeftOut.read(row.text()),
                row.text(),
                row.id(),
                row.text(),
                row.flag(),
                row.text(),
                row.instant(),
                row.instant(),
                row.instant(),
                progress(row));
    }

    private static ExportSummary.Progress progress(Row row) {
        return new ExportSummary.Progress(row.count(), row.id(), row.flag(), row.text(), lines(row.text()));
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
