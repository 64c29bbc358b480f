package parley.workplan.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Meetings of other forums. */
@ApplicationScoped
class ForumRepository {
    private static final String LAST_DAY = "case coalesce(x.end_precision, x.start_precision)"
            + " when 'DAY' then coalesce(x.end_date, x.start_date)"
            + " when 'MONTH' then cast(coalesce(x.end_date, x.start_date) + interval '1 month' as date) - 1"
            + " else cast(coalesce(x.end_date, x.start_date) + interval '1 year' as date) - 1 end";

    private static final ListSql LIST = new ListSql(
            "x.id, x.code, f.code, f.name_en, f.name_fr, x.number, x.start_date, x.start_precision, x.end_date,"
                    + " x.end_precision, x.format, x.city_en, x.city_fr, x.country_id, x.chair_party_id, x.note_en, x.note_fr,"
                    + " x.source_en, x.source_fr, x.fr_origin, x.confidence, x.confidence_note_en, x.confidence_note_fr",
            "workplan.forum_meeting x join workplan.forum f on f.id = x.forum_id",
            Map.of("date", "x.start_date #dir nulls last", "forum", "f.position #dir, x.number #dir"),
            "x.start_date desc nulls last",
            "x.id");
    private static final ListSql FORUMS =
            new ListSql("f.code, f.name_en, f.name_fr", "workplan.forum f", Map.of(), "f.position", "f.id");

    @PersistenceContext
    private EntityManager em;

    Page<ForumMeeting> find(ForumCriteria criteria, Paging paging) {
        Conditions conditions = new Conditions()
                .words("x.search like core.norm(:q)", "q", criteria.q())
                .and("f.code = :forum", "forum", criteria.forum())
                .and("extract(year from x.start_date) = :year", "year", criteria.year())
                .and(LAST_DAY + " >= :from", "from", criteria.from())
                .and("x.start_date <= :to", "to", criteria.to());
        return LIST.page(em::createNativeQuery, conditions, paging, ForumRepository::meeting);
    }

    List<ForumCard> forums() {
        return FORUMS.all(
                em::createNativeQuery,
                new Conditions(),
                Paging.first(),
                row -> new ForumCard(row.text(), row.text(), row.text()));
    }

    private static ForumMeeting meeting(Row row) {
        return new ForumMeeting(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.partialDate(),
                row.partialDate(),
                row.text(),
                row.text(),
                row.text(),
                row.id(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text());
    }
}
