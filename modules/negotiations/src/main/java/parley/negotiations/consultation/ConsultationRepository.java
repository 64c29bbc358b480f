package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parley.core.access.Callers;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Consultations, and the submissions that the caller may know. */
@ApplicationScoped
class ConsultationRepository {
    private static final String KNOWN = "not s.in_confidence or exists (select 1 from negotiations.chapter k"
            + " where k.code = any (s.chapter_codes) and k.need_to_know_list = any (string_to_array(:lists, ',')))";

    private static final String PERSON = "concat_ws(' ', p.given_name, p.family_name)";

    private static final ListSql CONSULTATIONS = new ListSql(
            "t.id, t.code, t.title_en, t.title_fr, t.opened_on, t.closed_on, t.closed_on_other, t.conflict_en,"
                    + " t.conflict_fr, t.facts_en, t.facts_fr, t.published, t.source_en, t.source_fr, t.confidence,"
                    + " t.confidence_note_en, t.confidence_note_fr, (select count(*) from negotiations.submission s"
                    + " where s.consultation_id = t.id and (" + KNOWN + ")),"
                    + " negotiations.submissions_in_confidence(t.id), t.version",
            "negotiations.consultation t",
            Map.of("date", "t.opened_on #dir", "code", "t.code #dir"),
            "t.opened_on desc",
            "t.id");

    private static final ListSql SUBMISSIONS = new ListSql(
            "s.id, t.code, s.channel, s.organization_id, o.name_en, o.name_fr, s.person_id, nullif(" + PERSON
                    + ", ''), s.submitter, s.received_on, s.stance,"
                    + " s.in_confidence, s.chapters, s.sectors, s.summary_en, s.summary_fr, s.summary_source, s.marking,"
                    + " s.version",
            "negotiations.submission s join negotiations.consultation t on t.id = s.consultation_id"
                    + " left join core.organization o on o.id = s.organization_id"
                    + " left join core.person p on p.id = s.person_id",
            Map.of(
                    "date", "s.received_on #dir",
                    "who",
                            "coalesce(o.name_en, o.name_fr, nullif(" + PERSON
                                    + ", ''), s.submitter) collate \"und-x-icu\" #dir nulls last",
                    "stance", "s.stance #dir"),
            "s.received_on desc",
            "s.id desc");

    private static final ChangeSql CHANGES = ChangeSql.of("negotiations.consultation");

    @PersistenceContext
    private EntityManager em;

    Page<Consultation> consultations(Paging paging) {
        return CONSULTATIONS.page(em::createNativeQuery, lists(), paging, ConsultationRepository::consultation);
    }

    Optional<Consultation> consultation(String codeOrId) {
        Conditions one = lists().and("t.code = :code or cast(t.id as text) = :code", "code", codeOrId);
        return CONSULTATIONS
                .all(em::createNativeQuery, one, Paging.first(), ConsultationRepository::consultation)
                .stream()
                .findFirst();
    }

    void add(LogConsultation command) {
        em.createNativeQuery("insert into negotiations.consultation (code, title_en, title_fr, opened_on, closed_on)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as date))")
                .setParameter(1, command.code())
                .setParameter(2, command.titleEn().strip())
                .setParameter(3, command.titleFr().strip())
                .setParameter(4, command.openedOn())
                .setParameter(
                        5,
                        command.closedOn() == null ? null : command.closedOn().toString())
                .executeUpdate();
    }

    /** @return whether it was there in that version */
    boolean write(long id, int version, LogConsultation command) {
        return em.createNativeQuery("update negotiations.consultation set title_en = ?1, title_fr = ?2, opened_on = ?3,"
                                + " closed_on = cast(?4 as date), version = version + 1 where id = ?5 and version = ?6")
                        .setParameter(1, command.titleEn().strip())
                        .setParameter(2, command.titleFr().strip())
                        .setParameter(3, command.openedOn())
                        .setParameter(
                                4,
                                command.closedOn() == null
                                        ? null
                                        : command.closedOn().toString())
                        .setParameter(5, id)
                        .setParameter(6, version)
                        .executeUpdate()
                == 1;
    }

    /** Those with the words in their code or a title, latest first. */
    List<Consultation> named(String words, int limit) {
        Conditions some = lists().words(
                        "core.norm(concat_ws(' ', t.code, t.title_en, t.title_fr)) like core.norm(:q)", "q", words);
        return CONSULTATIONS.part(
                em::createNativeQuery, some, new Paging(1, limit, null, false), ConsultationRepository::consultation);
    }

    List<Consultation> consultations(Collection<Long> ids) {
        return CONSULTATIONS.all(
                em::createNativeQuery,
                lists().oneOf("t.id", ids),
                Paging.first(),
                ConsultationRepository::consultation);
    }

    List<SubmissionSummary> summaries(Collection<Long> ids) {
        return SUBMISSIONS.all(
                em::createNativeQuery,
                lists().and(KNOWN).oneOf("s.id", ids),
                Paging.first(),
                ConsultationRepository::submission);
    }

    /** @return consultations that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    Submission save(Submission submission) {
        em.persist(submission);
        em.flush();
        return submission;
    }

    void flush() {
        em.flush();
    }

    /** For writing, after {@link #summary} told that the caller may know it. */
    Submission byId(long id) {
        return em.find(Submission.class, id);
    }

    Page<SubmissionSummary> find(SubmissionCriteria criteria, Paging paging) {
        return SUBMISSIONS.page(
                em::createNativeQuery, conditions(criteria), paging, ConsultationRepository::submission);
    }

    long count(SubmissionCriteria criteria) {
        return SUBMISSIONS.count(em::createNativeQuery, conditions(criteria));
    }

    void each(SubmissionCriteria criteria, Paging order, Consumer<SubmissionSummary> consumer) {
        SUBMISSIONS.each(
                em::createNativeQuery,
                () -> em.unwrap(Connection.class),
                conditions(criteria),
                order,
                ConsultationRepository::submission,
                consumer);
    }

    Optional<SubmissionSummary> summary(long id) {
        return summaries(List.of(id)).stream().findFirst();
    }

    private static Conditions lists() {
        return new Conditions().with("lists", String.join(",", Callers.current().lists()));
    }

    private static Conditions conditions(SubmissionCriteria criteria) {
        Conditions conditions = lists().and(KNOWN)
                .words(
                        "core.norm(concat_ws(' ', o.name_en, o.name_fr, p.given_name, p.family_name, s.submitter, s.summary_en, s.summary_fr))"
                                + " like core.norm(:q)",
                        "q",
                        criteria.q())
                .and("t.code = :consultation", "consultation", criteria.consultation())
                .and(":chapter = any (s.chapter_codes)", "chapter", criteria.chapter())
                .and("s.channel = :channel", "channel", criteria.channel())
                .and("s.stance = :stance", "stance", criteria.stance());
        return criteria.publicOnly()
                ? conditions.and("not s.in_confidence and s.marking = 'UNCLASSIFIED'")
                : conditions;
    }

    private static Consultation consultation(Row row) {
        return new Consultation(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.date(),
                row.date(),
                row.date(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.count(),
                row.integer());
    }

    private static SubmissionSummary submission(Row row) {
        return new SubmissionSummary(
                row.id(),
                row.text(),
                row.constant(Channel.class),
                row.id(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.date(),
                row.constant(SubmissionStance.class),
                row.flag(),
                Codes.split(row.text()),
                Codes.split(row.text()),
                row.bilingual(),
                row.text(),
                row.integer());
    }
}
