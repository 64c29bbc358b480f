package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.core.record.ChangeSql;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.negotiations.ChapterStatus;
import parley.negotiations.agreement.Sourced;

/** Chapters and the history of their status. */
@ApplicationScoped
class ChapterRepository {
    /** Ours before theirs on the same day, the later entry before the earlier. */
    private static final String LATEST = " order by s.effective desc, s.origin, s.id desc limit 1";

    private static final ListSql LIST = new ListSql(
            "c.id, c.code, c.name_en, c.name_fr, c.position, c.body_type, c.chapter_group, c.cptpp_chapter,"
                    + " c.rcep_chapter, c.cusma_chapter, s.status, s.effective, s.origin, s.source_en, s.source_fr, s.confidence,"
                    + " c.withheld and not coalesce(c.need_to_know_list = any (string_to_array(:lists, ',')), false), c.version",
            "negotiations.chapter c left join lateral (select * from negotiations.chapter_status s"
                    + " where s.chapter_id = c.id and s.effective <= cast(:asOf as date)" + LATEST + ") s on true",
            Map.of(
                    "chapter", "c.position #dir",
                    "code", "c.code #dir",
                    "name", "c.name_en #dir",
                    "status", "s.status #dir nulls last"),
            "c.position",
            "c.id");

    private static final ListSql ENTRIES = new ListSql(
            "s.id, s.chapter_id, c.code, s.status, s.effective, s.origin, s.round_id, r.code, r.label_en, r.label_fr, s.session_id, s.reason,"
                    + " s.note_en, s.note_fr, s.source_en, s.source_fr, s.source_urls, s.confidence, s.confidence_note_en, s.confidence_note_fr, s.entered_at,"
                    + " concat_ws(' ', p.given_name, p.family_name), s.open_brackets",
            "negotiations.chapter_status s join negotiations.chapter c on c.id = s.chapter_id"
                    + " left join negotiations.round r on r.id = s.round_id"
                    + " left join core.account a on a.id = s.entered_by left join core.person p on p.id = a.person_id",
            Map.of(),
            "s.effective, s.origin desc",
            "s.id");

    private static final ListSql WITHHOLDING = new ListSql(
            "c.id, c.code, c.name_en, c.name_fr, c.withheld, c.version",
            "negotiations.chapter c",
            Map.of(),
            "c.position",
            "c.id");

    private static final ListSql FACTS = new ListSql(
            "c.evidence_en, c.evidence_fr, c.source_en, c.source_fr, coalesce(c.name_fr_origin, c.fr_origin), c.confidence,"
                    + " c.confidence_note_en, c.confidence_note_fr",
            "negotiations.chapter c",
            Map.of(),
            "c.position",
            "c.id");

    private static final ChangeSql CHANGES =
            ChangeSql.of("negotiations.chapter").with("negotiations.chapter_status", "chapter_id");

    @PersistenceContext
    private EntityManager em;

    Page<ChapterSummary> find(ChapterCriteria criteria, LocalDate today, Set<String> lists, Paging paging) {
        Conditions conditions = new Conditions()
                .with("asOf", criteria.asOf() == null ? today : criteria.asOf())
                .with("lists", String.join(",", lists))
                .words(
                        "core.norm(c.code || ' ' || c.name_en || ' ' || c.name_fr) like core.norm(:q)",
                        "q",
                        criteria.q())
                .and("s.status = :status", "status", criteria.status())
                .and("c.chapter_group = :chapterGroup", "chapterGroup", criteria.group());
        if (criteria.status() != null) {
            conditions.and("not c.withheld or c.need_to_know_list = any (string_to_array(:lists, ','))");
        }
        return LIST.page(em::createNativeQuery, conditions, paging, ChapterRepository::summary);
    }

    Optional<Chapter> byCode(String code) {
        return em.createQuery("select c from Chapter c where c.code = :code", Chapter.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<Chapter> byId(long id) {
        return Optional.ofNullable(em.find(Chapter.class, id));
    }

    List<WithheldChapter> withholding() {
        return WITHHOLDING.all(em::createNativeQuery, new Conditions(), Paging.first(), ChapterRepository::withholding);
    }

    ChapterDetail detail(ChapterSummary chapter, List<StatusEntry> history) {
        Conditions one = new Conditions().and("c.id = :id", "id", chapter.id());
        return FACTS.all(em::createNativeQuery, one, Paging.first(), row -> detail(chapter, history, row))
                .get(0);
    }

    /** @return what was said, oldest first; with a chapter only of that one */
    List<StatusEntry> entries(Long chapterId, LocalDate asOf) {
        Conditions conditions = new Conditions()
                .and("s.effective <= :asOf", "asOf", asOf)
                .and("s.chapter_id = :chapter", "chapter", chapterId);
        return ENTRIES.all(em::createNativeQuery, conditions, Paging.first(), ChapterRepository::entry);
    }

    /** @return those that changed, their status included, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    void append(
            long chapterId,
            ChapterStatus status,
            LocalDate effective,
            Long roundId,
            Long sessionId,
            String reason,
            Integer openBrackets,
            Instant now,
            Long by) {
        em.createNativeQuery("insert into negotiations.chapter_status (chapter_id, status, effective, origin, round_id,"
                        + " session_id, reason, entered_at, entered_by, open_brackets)"
                        + " values (?1, ?2, ?3, 'RECORDED', cast(?4 as bigint), cast(?5 as bigint), ?6, ?7, cast(?8 as bigint),"
                        + " cast(?9 as int))")
                .setParameter(1, chapterId)
                .setParameter(2, status.name())
                .setParameter(3, effective)
                .setParameter(4, roundId)
                .setParameter(5, sessionId)
                .setParameter(6, reason)
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, by)
                .setParameter(9, openBrackets)
                .executeUpdate();
    }

    /** @return whether that source said something for that day and round already */
    boolean reported(SayStatus said) {
        return !em.createNativeQuery(
                        "select id from negotiations.chapter_status where chapter_id = ?1 and effective = ?2"
                                + " and origin = 'REPORTED' and source_en = ?3 and round_id is not distinct from cast(?4 as bigint)")
                .setParameter(1, said.chapterId())
                .setParameter(2, said.effective())
                .setParameter(3, said.source())
                .setParameter(4, said.roundId())
                .getResultList()
                .isEmpty();
    }

    void report(SayStatus said, Instant now, Long by) {
        em.createNativeQuery(
                        "insert into negotiations.chapter_status (chapter_id, status, effective, origin, round_id, source_en,"
                                + " source_fr, source_urls, confidence, note_en, note_fr, entered_at, entered_by) values (?1, ?2, ?3,"
                                + " 'REPORTED', cast(?4 as bigint), ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(?12 as bigint))")
                .setParameter(1, said.chapterId())
                .setParameter(2, said.status().name())
                .setParameter(3, said.effective())
                .setParameter(4, said.roundId())
                .setParameter(5, said.source())
                .setParameter(6, said.sourceFr() == null ? said.source() : said.sourceFr())
                .setParameter(7, said.url())
                .setParameter(8, said.confidence())
                .setParameter(9, said.noteEn())
                .setParameter(10, said.noteFr())
                .setParameter(11, Timestamp.from(now))
                .setParameter(12, by)
                .executeUpdate();
    }

    private static ChapterSummary summary(Row row) {
        ChapterSummary chapter = new ChapterSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(ChapterStatus.class),
                row.date(),
                row.constant(Origin.class),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.integer());
        return chapter.withheld() ? chapter.hidden() : chapter;
    }

    private static WithheldChapter withholding(Row row) {
        return new WithheldChapter(row.id(), row.text(), row.text(), row.text(), row.flag(), row.integer());
    }

    private static ChapterDetail detail(ChapterSummary chapter, List<StatusEntry> history, Row row) {
        return new ChapterDetail(
                chapter,
                row.text(),
                row.text(),
                new Sourced(row.text(), row.text(), row.text(), row.text(), row.text(), row.text()),
                history);
    }

    private static StatusEntry entry(Row row) {
        return new StatusEntry(
                row.id(),
                row.id(),
                row.text(),
                row.constant(ChapterStatus.class),
                row.date(),
                row.constant(Origin.class),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.instant(),
                row.text(),
                row.integer());
    }
}
