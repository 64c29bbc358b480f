package parley.negotiations.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.access.Callers;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.Language;
import parley.negotiations.known.NeedToKnow;

/** Mandates of the chapters that the caller may know, for those on the mandates' own list as well. */
@ApplicationScoped
class MandateRepository {
    private static final ListSql LIST = new ListSql(
            "m.id, m.chapter_id, c.code, m.issue_id, i.title_en, i.title_fr, i.title_source, m.language, m.objective,"
                    + " m.approved_by, m.approved_on, m.valid_until, m.marking, m.version",
            "negotiations.mandate m join negotiations.chapter c on c.id = m.chapter_id"
                    + " left join negotiations.issue i on i.id = m.issue_id",
            Map.of("chapter", "c.position #dir", "approved", "m.approved_on #dir nulls last"),
            "c.position, m.approved_on desc nulls first",
            "m.id desc");

    @PersistenceContext
    private EntityManager em;

    Mandate save(Mandate mandate) {
        em.persist(mandate);
        em.flush();
        return mandate;
    }

    void flush() {
        em.flush();
    }

    /** For writing, after {@link #summary} told that the caller may know it. */
    Mandate byId(long id) {
        return em.find(Mandate.class, id);
    }

    Page<MandateSummary> find(String chapter, LocalDate today, Paging paging) {
        return LIST.page(
                em::createNativeQuery,
                known().and("c.code = :chapter", "chapter", chapter),
                paging,
                row -> summary(row, today));
    }

    Optional<MandateSummary> summary(long id, LocalDate today) {
        List<MandateSummary> found = LIST.all(
                em::createNativeQuery, known().and("m.id = :id", "id", id), Paging.first(), row -> summary(row, today));
        return found.stream().findFirst();
    }

    private static Conditions known() {
        Conditions known = NeedToKnow.known();
        return Callers.current().lists().contains(NeedToKnow.MANDATES) ? known : known.and("false");
    }

    private static MandateSummary summary(Row row, LocalDate today) {
        MandateSummary read = new MandateSummary(
                row.id(),
                row.id(),
                row.text(),
                row.id(),
                row.bilingual(),
                row.constant(Language.class),
                row.text(),
                row.text(),
                row.date(),
                row.date(),
                row.text(),
                row.integer(),
                null);
        return new MandateSummary(
                read.id(),
                read.chapterId(),
                read.chapterCode(),
                read.issueId(),
                read.issue(),
                read.language(),
                read.objective(),
                read.approvedBy(),
                read.approvedOn(),
                read.validUntil(),
                read.marking(),
                read.version(),
                MandateState.of(read.approvedOn(), read.validUntil(), today));
    }
}
