package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.matrix.TextCount;

/** Counts by chapter and round, by a function of the database that sees all texts and gives out no more than figures. */
@ApplicationScoped
class BracketCountsRepository {
    private static final String KNOWN = "coalesce(c.need_to_know_list = any (string_to_array(:lists, ',')), false)";

    /** The number of a text is for those who may open it: the function gives it to all, row security of the text does not. */
    private static final String READABLE =
            "(" + KNOWN + " and exists (select 1 from negotiations.text x where x.id = b.text_id))";

    private static final ListSql LIST = new ListSql(
            "b.chapter_id, c.code, b.round_id, r.code, case when " + READABLE + " then b.text_id end, b.text_date,"
                    + " case when " + NeedToKnow.OPEN + " then b.open end,"
                    + " case when " + NeedToKnow.OPEN + " then b.as_it_stands end",
            "negotiations.open_brackets(cast(:asOf as date)) b join negotiations.chapter c on c.id = b.chapter_id"
                    + " left join negotiations.round r on r.id = b.round_id",
            Map.of(),
            "c.position, r.position nulls last",
            "b.text_id");

    private static final ListSql TEXTS = new ListSql(
            "b.text_id, b.chapter_id, b.round_id, b.text_date, " + READABLE + ", b.open",
            "negotiations.open_brackets(cast(:asOf as date)) b join negotiations.chapter c on c.id = b.chapter_id",
            Map.of(),
            "b.text_date",
            "b.text_id");

    @PersistenceContext
    private EntityManager em;

    List<BracketCounts.Line> asOf(LocalDate day, Set<String> lists) {
        Conditions conditions = new Conditions().with("asOf", day).with("lists", String.join(",", lists));
        return LIST.all(
                em::createNativeQuery,
                conditions,
                Paging.first(),
                row -> new BracketCounts.Line(
                        row.id(),
                        row.text(),
                        row.id(),
                        row.text(),
                        row.id(),
                        row.date(),
                        row.integer(),
                        row.integer()));
    }

    @SuppressWarnings("unchecked")
    Map<String, Integer> byChapter(LocalDate day, Set<String> lists) {
        List<Object[]> rows = new Conditions()
                .with("day", day)
                .with("lists", String.join(",", lists))
                .query(
                        em::createNativeQuery,
                        "select distinct on (b.chapter_id) c.code, b.open from negotiations.open_brackets(cast(:day as date)) b"
                                + " join negotiations.chapter c on c.id = b.chapter_id where b.open is not null and "
                                + NeedToKnow.OPEN
                                + " order by b.chapter_id, b.text_date desc, b.text_id desc")
                .getResultList();
        Map<String, Integer> open = new HashMap<>();
        rows.forEach(row -> open.put((String) row[0], ((Number) row[1]).intValue()));
        return open;
    }

    List<TextCount> consolidated(LocalDate day, Set<String> lists) {
        Conditions conditions = new Conditions()
                .with("asOf", day)
                .with("lists", String.join(",", lists))
                .and("b.open is not null")
                .and(NeedToKnow.OPEN);
        return TEXTS.all(
                em::createNativeQuery,
                conditions,
                Paging.first(),
                row -> new TextCount(row.id(), row.id(), row.id(), row.date(), row.flag(), row.integer()));
    }
}
