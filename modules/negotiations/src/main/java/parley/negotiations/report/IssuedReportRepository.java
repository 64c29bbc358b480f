package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Issued reports and their files; rows are added and never written again. */
@ApplicationScoped
class IssuedReportRepository {
    private static final ListSql REPORTS = new ListSql(
            "i.id, i.code, case when i.round_id is null then 'CHAPTER' else 'ROUND' end, coalesce(r.code, c.code),"
                    + " coalesce(r.label_en, c.name_en), coalesce(r.label_fr, c.name_fr), i.audience, i.language, i.format, i.as_of,"
                    + " i.marking, i.chapters, i.positions, i.mandates, i.sha256, i.size, i.issued_at,"
                    + " concat_ws(' ', p.given_name, p.family_name)",
            "negotiations.issued_report i left join negotiations.round r on r.id = i.round_id"
                    + " left join negotiations.chapter c on c.id = i.chapter_id left join core.account a on a.id = i.issued_by"
                    + " left join core.person p on p.id = a.person_id",
            Map.of(),
            "i.issued_at desc",
            "i.id desc");

    @PersistenceContext
    private EntityManager em;

    /** What of a report is not its file. */
    record Issue(
            String code,
            Report report,
            ReportOrder order,
            ReportFormat format,
            boolean positions,
            boolean mandates,
            String sha256,
            Instant at,
            Long by) {}

    long nextSerial() {
        return ((Number) em.createNativeQuery("select nextval('negotiations.report_serial')")
                        .getSingleResult())
                .longValue();
    }

    long insert(Issue issue, byte[] file) {
        boolean round = issue.order().kind() == ReportKind.ROUND;
        Object id = em.createNativeQuery(
                        "insert into negotiations.issued_report (code, round_id, chapter_id, audience, language, format, as_of, marking,"
                                + " chapters, positions, mandates, sha256, size, issued_at, issued_by) values (?1, cast(?2 as bigint),"
                                + " cast(?3 as bigint), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, cast(?15 as bigint)) returning id")
                .setParameter(1, issue.code())
                .setParameter(2, round ? issue.report().record() : null)
                .setParameter(3, round ? null : issue.report().record())
                .setParameter(4, issue.order().audience().name())
                .setParameter(5, issue.order().language().name())
                .setParameter(6, issue.format().name())
                .setParameter(7, issue.report().asOf())
                .setParameter(8, issue.report().marking())
                .setParameter(9, String.join(",", issue.report().chapters()))
                .setParameter(10, issue.positions())
                .setParameter(11, issue.mandates())
                .setParameter(12, issue.sha256())
                .setParameter(13, file.length)
                .setParameter(14, Timestamp.from(issue.at()))
                .setParameter(15, issue.by())
                .getSingleResult();
        long key = ((Number) id).longValue();
        em.createNativeQuery("insert into negotiations.issued_report_file (report_id, bytes) values (?1, ?2)")
                .setParameter(1, key)
                .setParameter(2, file)
                .executeUpdate();
        return key;
    }

    /** @return of one round or chapter, or of all where the record is null; newest first */
    List<IssuedReport> find(ReportKind kind, Long record) {
        Conditions conditions = new Conditions();
        if (record != null) {
            conditions.and((kind == ReportKind.ROUND ? "i.round_id" : "i.chapter_id") + " = :record", "record", record);
        }
        return REPORTS.all(em::createNativeQuery, conditions, Paging.longest(), IssuedReportRepository::report);
    }

    Optional<IssuedReport> byId(long id) {
        return REPORTS
                .all(
                        em::createNativeQuery,
                        new Conditions().and("i.id = :id", "id", id),
                        Paging.longest(),
                        IssuedReportRepository::report)
                .stream()
                .findFirst();
    }

    byte[] file(long id) {
        return (byte[]) em.createNativeQuery("select bytes from negotiations.issued_report_file where report_id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    private static IssuedReport report(Row row) {
        return new IssuedReport(
                row.id(),
                row.text(),
                row.constant(ReportKind.class),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Audience.class),
                row.constant(ReportLanguage.class),
                row.constant(ReportFormat.class),
                row.date(),
                row.text(),
                chapters(row.text()),
                row.flag(),
                row.flag(),
                row.text(),
                row.integer(),
                row.instant(),
                row.text());
    }

    private static List<String> chapters(String codes) {
        return Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).toList();
    }
}
