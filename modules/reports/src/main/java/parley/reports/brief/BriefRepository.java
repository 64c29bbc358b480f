package parley.reports.brief;

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
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;
import parley.core.text.BilingualText;

/** Briefs in the database: one row for each save. */
@ApplicationScoped
class BriefRepository {
    private static final ListSql BRIEFS = new ListSql(
            "b.id, b.effective, case when p.name_order = 'FAMILY_FIRST' then concat_ws(' ', p.family_name, p.given_name)"
                    + " else concat_ws(' ', p.given_name, p.family_name) end, b.where_en, b.where_fr, b.where_source, b.ball_en, b.ball_fr, b.ball_source, b.decision_en, b.decision_fr, b.decision_source, b.sensitive_en, b.sensitive_fr, b.sensitive_source, b.messages_en, b.messages_fr, b.messages_source, b.lines_en, b.lines_fr, b.lines_source, b.dates_en, b.dates_fr, b.dates_source",
            "reports.brief b left join core.person p on p.id = b.written_by",
            Map.of(),
            "b.effective desc",
            "b.id desc");

    @PersistenceContext
    private EntityManager em;

    /** @return the latest that was written on or before the day */
    Optional<Brief> asOf(LocalDate day) {
        Conditions conditions = new Conditions().and("b.effective <= :day", "day", day);
        return BRIEFS
                .part(em::createNativeQuery, conditions, new Paging(1, 1, null, false), BriefRepository::brief)
                .stream()
                .findFirst();
    }

    void append(WriteBrief words, LocalDate effective, Instant now, Long writtenBy) {
        Query insert = em.createNativeQuery(
                "insert into reports.brief (effective, entered_at, written_by, where_en, where_fr, where_source, ball_en, ball_fr, ball_source, decision_en, decision_fr, decision_source, sensitive_en, sensitive_fr, sensitive_source, messages_en, messages_fr, messages_source, lines_en, lines_fr, lines_source, dates_en, dates_fr, dates_source)"
                        + " values (?, ?, cast(? as bigint), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setParameter(1, effective).setParameter(2, Timestamp.from(now)).setParameter(3, writtenBy);
        int next = 4;
        for (BilingualText text : List.of(
                words.whereWeAre(),
                words.whoHasTheBall(),
                words.decisionSought(),
                words.sensitivities(),
                words.keyMessages(),
                words.responsiveLines(),
                words.nextDates())) {
            insert.setParameter(next++, text.en());
            insert.setParameter(next++, text.fr());
            insert.setParameter(next++, text.source().name());
        }
        insert.executeUpdate();
    }

    private static Brief brief(Row row) {
        return new Brief(
                row.id(),
                row.date(),
                row.text(),
                new WriteBrief(
                        row.bilingual(),
                        row.bilingual(),
                        row.bilingual(),
                        row.bilingual(),
                        row.bilingual(),
                        row.bilingual(),
                        row.bilingual()));
    }
}
