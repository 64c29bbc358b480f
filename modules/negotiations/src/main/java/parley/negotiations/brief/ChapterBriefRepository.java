package parley.negotiations.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.BilingualText;

/** Words of briefs in the database: one row for each save. */
@ApplicationScoped
class ChapterBriefRepository {
    private static final List<String> TEXTS =
            List.of("where", "ball", "decision", "sensitive", "lines", "dates", "messages");
    private static final List<String> SIDES = List.of("_en", "_fr", "_source", "_stale");

    private static final ListSql BRIEFS = new ListSql(
            "b.id, b.effective, concat_ws(' ', p.given_name, p.family_name), b.marking, " + columns("b."),
            "negotiations.chapter_brief b left join core.account a on a.id = b.entered_by"
                    + " left join core.person p on p.id = a.person_id",
            Map.of(),
            "b.effective desc",
            "b.id desc");

    @PersistenceContext
    private EntityManager em;

    private static String columns(String prefix) {
        return TEXTS.stream()
                .flatMap(text -> SIDES.stream().map(side -> prefix + text + side))
                .collect(Collectors.joining(", "));
    }

    /** @return the latest that was written of the chapter on or before the day */
    Optional<ChapterBrief> asOf(long chapterId, LocalDate day) {
        Conditions conditions = new Conditions()
                .and("b.chapter_id = :chapter", "chapter", chapterId)
                .and("b.effective <= :day", "day", day);
        return BRIEFS
                .part(em::createNativeQuery, conditions, new Paging(1, 1, null, false), ChapterBriefRepository::brief)
                .stream()
                .findFirst();
    }

    void append(long chapterId, WriteChapterBrief words, LocalDate effective, Instant now, Long by) {
        String values = Stream.generate(() -> "?")
                .limit((long) TEXTS.size() * SIDES.size())
                .collect(Collectors.joining(", "));
        Query insert = em.createNativeQuery(
                "insert into negotiations.chapter_brief (chapter_id, effective, entered_at, entered_by, marking, "
                        + columns("") + ") values (?, ?, ?, cast(? as bigint), ?, " + values + ")");
        insert.setParameter(1, chapterId)
                .setParameter(2, effective)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, by)
                .setParameter(5, words.marking());
        int next = 6;
        for (BilingualText text : List.of(
                words.whereWeAre(),
                words.whoHasTheBall(),
                words.decisionSought(),
                words.sensitivities(),
                words.responsiveLines(),
                words.nextDates(),
                words.keyMessages())) {
            insert.setParameter(next++, text.en());
            insert.setParameter(next++, text.fr());
            insert.setParameter(next++, text.source().name());
            insert.setParameter(next++, text.stale());
        }
        insert.executeUpdate();
    }

    private static ChapterBrief brief(Row row) {
        long id = row.id();
        LocalDate effective = row.date();
        String by = row.text();
        String marking = row.text();
        return new ChapterBrief(
                id,
                effective,
                by,
                new WriteChapterBrief(
                        row.kept(), row.kept(), row.kept(), row.kept(), row.kept(), row.kept(), row.kept(), marking));
    }
}
