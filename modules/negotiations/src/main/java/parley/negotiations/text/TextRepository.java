package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

/** Texts and their files. Every query is held to the caller's lists; row security does it again. */
@ApplicationScoped
class TextRepository {
    private static final String KNOWN = "c.need_to_know_list = any (string_to_array(:lists, ','))";

    private static final ListSql LIST = new ListSql(
            "t.id, t.chapter_id, c.code, c.name_en, c.name_fr, t.round_id, r.code, r.label_en, r.label_fr, t.state, t.date,"
                    + " t.from_party_id, f.code, t.to_party_id, o.code, t.pen_party_id, h.code, t.due_on, t.marking, t.note, t.file_name,"
                    + " x.sha256, x.size, t.uploaded_at, p.given_name || ' ' || p.family_name, t.articles, t.open, t.as_it_stands,"
                    + " t.unclosed, t.problems, t.archived_at, t.archived_reason, t.version",
            "negotiations.text t join negotiations.chapter c on c.id = t.chapter_id"
                    + " join negotiations.text_file x on x.text_id = t.id"
                    + " left join negotiations.round r on r.id = t.round_id"
                    + " left join core.party f on f.id = t.from_party_id left join core.party o on o.id = t.to_party_id"
                    + " left join core.party h on h.id = t.pen_party_id left join core.account a on a.id = t.uploaded_by"
                    + " left join core.person p on p.id = a.person_id",
            Map.of("date", "t.date #dir", "chapter", "c.position #dir, t.date desc", "open", "t.open #dir"),
            "t.date desc, c.position",
            "t.id");

    private static final ChangeSql CHANGES = ChangeSql.of("negotiations.text");

    @PersistenceContext
    private EntityManager em;

    Page<TextSummary> find(TextCriteria criteria, Set<String> lists, Paging paging) {
        Conditions conditions = known(lists)
                .and("t.chapter_id = :chapter", "chapter", criteria.chapterId())
                .and("t.round_id = :round", "round", criteria.roundId())
                .and("t.state = :state", "state", criteria.state())
                .state(criteria.records(), "t.archived_at");
        return LIST.page(em::createNativeQuery, conditions, paging, TextRepository::summary);
    }

    Optional<TextSummary> byId(long id, Set<String> lists) {
        return byIds(List.of(id), lists).stream().findFirst();
    }

    List<TextSummary> byIds(Collection<Long> ids, Set<String> lists) {
        return LIST.all(
                em::createNativeQuery, known(lists).oneOf("t.id", ids), Paging.first(), TextRepository::summary);
    }

    /** @return those not archived of which these words are said */
    List<TextSummary> search(String words, Set<String> lists, int limit) {
        Conditions conditions = known(lists)
                .words(
                        "core.norm(concat_ws(' ', t.file_name, c.code, c.name_en, c.name_fr, r.code, r.label_en, r.label_fr, t.note))"
                                + " like core.norm(:q)",
                        "q",
                        words)
                .and("t.archived_at is null");
        return LIST.part(em::createNativeQuery, conditions, new Paging(1, limit, null, false), TextRepository::summary);
    }

    /** @return those that changed, newest first */
    List<ChangeSql.Changed> changes(Instant moment, int limit) {
        return CHANGES.since(em::createNativeQuery, moment, limit);
    }

    static Conditions known(Set<String> lists) {
        return new Conditions().with("lists", String.join(",", lists)).and(KNOWN);
    }

    /** @return the day before the next round of the series that has a date: where a round has none, it was over by then */
    Optional<LocalDate> beforeNext(long roundId) {
        Object day = em.createNativeQuery(
                        "select min(n.start_date) - 1 from negotiations.round n join negotiations.round r"
                                + " on r.agreement_id = n.agreement_id and n.position > r.position where r.id = ?1")
                .setParameter(1, roundId)
                .getSingleResult();
        return Optional.ofNullable(new Row(new Object[] {day}).date());
    }

    boolean knows(long chapterId, Set<String> lists) {
        return !em.createNativeQuery(
                        "select 1 from negotiations.chapter where id = ?1 and need_to_know_list = any (string_to_array(?2, ','))")
                .setParameter(1, chapterId)
                .setParameter(2, String.join(",", lists))
                .getResultList()
                .isEmpty();
    }

    long insert(LogText text, TextFile file, String sha256, FileFigures figures, Instant now, Long by) {
        Object id = em.createNativeQuery(
                        "insert into negotiations.text (chapter_id, round_id, state, date, from_party_id, to_party_id, pen_party_id,"
                                + " marking, note, file_name, uploaded_at, uploaded_by, articles, open, as_it_stands, unclosed, problems, due_on)"
                                + " values (?1, cast(?2 as bigint), ?3, ?4, cast(?5 as bigint), cast(?6 as bigint), cast(?7 as bigint),"
                                + " ?8, ?9, ?10, ?11, cast(?12 as bigint), ?13, ?14, ?15, ?16, ?17, cast(?18 as date)) returning id")
                .setParameter(1, text.chapterId())
                .setParameter(2, text.roundId())
                .setParameter(3, text.state().name())
                .setParameter(4, text.date())
                .setParameter(5, text.fromPartyId())
                .setParameter(6, text.toPartyId())
                .setParameter(7, text.penPartyId())
                .setParameter(8, text.marking())
                .setParameter(9, text.note())
                .setParameter(10, file.name())
                .setParameter(11, Timestamp.from(now))
                .setParameter(12, by)
                .setParameter(13, figures.articles())
                .setParameter(14, figures.open())
                .setParameter(15, figures.asItStands())
                .setParameter(16, figures.unclosed())
                .setParameter(17, figures.problems())
                .setParameter(18, text.dueOn())
                .getSingleResult();
        long key = ((Number) id).longValue();
        em.createNativeQuery("insert into negotiations.text_file (text_id, chapter_id, media_type, size, sha256, bytes)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, key)
                .setParameter(2, text.chapterId())
                .setParameter(3, file.mediaType())
                .setParameter(4, file.bytes().length)
                .setParameter(5, sha256)
                .setParameter(6, file.bytes())
                .executeUpdate();
        return key;
    }

    /** @return whether it was still of that version */
    boolean write(long id, int version, LogText text) {
        return em.createNativeQuery("update negotiations.text set round_id = cast(?3 as bigint), state = ?4, date = ?5,"
                                + " from_party_id = cast(?6 as bigint), to_party_id = cast(?7 as bigint),"
                                + " pen_party_id = cast(?8 as bigint), marking = ?9, note = ?10, due_on = cast(?11 as date), version = version + 1"
                                + " where id = ?1 and version = ?2")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, text.roundId())
                        .setParameter(4, text.state().name())
                        .setParameter(5, text.date())
                        .setParameter(6, text.fromPartyId())
                        .setParameter(7, text.toPartyId())
                        .setParameter(8, text.penPartyId())
                        .setParameter(9, text.marking())
                        .setParameter(10, text.note())
                        .setParameter(11, text.dueOn())
                        .executeUpdate()
                == 1;
    }

    /** @param reason null to take it back */
    boolean archive(long id, int version, String reason, Instant now) {
        return em.createNativeQuery("update negotiations.text set archived_reason = ?3,"
                                + " archived_at = case when cast(?3 as text) is null then null else cast(?4 as timestamptz) end,"
                                + " version = version + 1 where id = ?1 and version = ?2")
                        .setParameter(1, id)
                        .setParameter(2, version)
                        .setParameter(3, reason)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    void counted(long id, FileFigures figures) {
        em.createNativeQuery("update negotiations.text set articles = ?2, open = ?3, as_it_stands = ?4, unclosed = ?5,"
                        + " problems = ?6, version = version + 1 where id = ?1 and (articles, open, as_it_stands, unclosed, problems)"
                        + " is distinct from (?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, figures.articles())
                .setParameter(3, figures.open())
                .setParameter(4, figures.asItStands())
                .setParameter(5, figures.unclosed())
                .setParameter(6, figures.problems())
                .executeUpdate();
    }

    /** @return ids of all texts; nothing unless a part of the system asks */
    @SuppressWarnings("unchecked")
    List<Long> all() {
        List<Number> ids = em.createNativeQuery("select id from negotiations.text order by id")
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    @SuppressWarnings("unchecked")
    Optional<TextFile> file(long id) {
        List<Object[]> rows = em.createNativeQuery("select t.file_name, f.media_type, f.bytes from negotiations.text t"
                        + " join negotiations.text_file f on f.text_id = t.id where t.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new TextFile((String) row[0], (String) row[1], (byte[]) row[2]))
                .findFirst();
    }

    private static TextSummary summary(Row row) {
        return new TextSummary(
                row.id(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(TextState.class),
                row.date(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.id(),
                row.text(),
                row.date(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.instant(),
                row.text(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.instant(),
                row.text(),
                row.integer());
    }
}
