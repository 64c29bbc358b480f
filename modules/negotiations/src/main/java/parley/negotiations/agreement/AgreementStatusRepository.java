package parley.negotiations.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** What was said of agreements' statuses; rows are only added. */
@ApplicationScoped
class AgreementStatusRepository {
    /** What others report before our own of the same day, so that the last one holds. */
    private static final ListSql ENTRIES = new ListSql(
            "s.id, s.status, s.effective, s.effective_precision, s.reason, s.note_en, s.note_fr, s.source_urls, s.entered_at,"
                    + " concat_ws(' ', p.given_name, p.family_name), s.source_en, s.source_fr, s.fr_origin, s.confidence,"
                    + " s.confidence_note_en, s.confidence_note_fr",
            "negotiations.agreement_status s left join core.account a on a.id = s.entered_by"
                    + " left join core.person p on p.id = a.person_id",
            Map.of(),
            "s.effective, s.source_en is null",
            "s.id");

    @PersistenceContext
    private EntityManager em;

    /** @return what took effect by that day, oldest first */
    List<AgreementStatusEntry> entries(long agreementId, LocalDate asOf) {
        Conditions conditions = new Conditions()
                .and("s.agreement_id = :agreement", "agreement", agreementId)
                .and("s.effective <= :asOf", "asOf", asOf);
        return ENTRIES.all(em::createNativeQuery, conditions, Paging.first(), AgreementStatusRepository::entry);
    }

    private static AgreementStatusEntry entry(Row row) {
        return new AgreementStatusEntry(
                row.id(),
                row.constant(AgreementStatus.class),
                row.partialDate(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.instant(),
                row.text(),
                AgreementRepository.sourced(row));
    }

    /** @return its id */
    long append(SayAgreementStatus said, Instant now, Long by) {
        return ((Number) em.createNativeQuery(
                                "insert into negotiations.agreement_status (agreement_id, status, effective, effective_precision, reason,"
                                        + " source_en, source_fr, source_urls, confidence, note_en, note_fr, entered_at, entered_by) values"
                                        + " (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, cast(?13 as bigint)) returning id")
                        .setParameter(1, said.agreementId())
                        .setParameter(2, said.status().name())
                        .setParameter(3, said.effective().value())
                        .setParameter(4, said.effective().precision().name())
                        .setParameter(5, said.reason())
                        .setParameter(6, said.source())
                        .setParameter(7, said.sourceFr())
                        .setParameter(8, said.url())
                        .setParameter(9, said.confidence())
                        .setParameter(10, said.noteEn())
                        .setParameter(11, said.noteFr())
                        .setParameter(12, Timestamp.from(now))
                        .setParameter(13, by)
                        .getSingleResult())
                .longValue();
    }
}
