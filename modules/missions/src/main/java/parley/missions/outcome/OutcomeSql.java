package parley.missions.outcome;

import java.util.Map;
import parley.core.record.ListSql;
import parley.core.record.Row;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;

/** The lists of outcomes and of their entries in SQL, and how their rows are read. */
final class OutcomeSql {
    private static final String LADDER = "array_position(array['LEAD', 'OPPORTUNITY', 'PURSUED', 'SUCCESS'], x.stage)";

    static final ListSql LIST = new ListSql(
            "o.id, o.mission_id, m.code, m.name_en, m.name_fr, o.kind, o.title_en, o.title_fr, o.title_source,"
                    + " o.organization_id, g.name_en, g.name_fr, o.country, o.date, o.precision, o.confidential, x.stage,"
                    + " x.value_low, x.value_high, x.currency, x.confirmed, x.effective,"
                    + " o.archived_at is not null, o.version",
            "missions.outcome o join missions.mission m on m.id = o.mission_id"
                    + " left join core.organization g on g.id = o.organization_id"
                    + " join lateral (select h.* from missions.outcome_stage h where h.outcome_id = o.id"
                    + "   and h.effective <= cast(:asOf as date) order by h.effective desc, h.id desc limit 1) x on true",
            Map.of(
                    "title", "core.norm(coalesce(o.title_en, o.title_fr)) #dir",
                    "mission", "m.code #dir",
                    "company", "core.norm(coalesce(g.name_en, g.name_fr)) #dir nulls last",
                    "kind", "o.kind #dir",
                    "stage", LADDER + " #dir",
                    "value", "x.currency nulls last, x.value_low #dir nulls last",
                    "date", "o.date #dir nulls last"),
            "o.date desc nulls last, x.effective desc",
            "o.id");

    static final ListSql ENTRIES = new ListSql(
            "x.id, x.stage, x.value_low, x.value_high, x.currency, x.confirmed, x.effective, x.reason, x.entered_at",
            "missions.outcome_stage x",
            Map.of(),
            "x.effective",
            "x.id");

    private OutcomeSql() {}

    static OutcomeSummary summary(Row row) {
        return new OutcomeSummary(
                row.id(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(OutcomeKind.class),
                row.bilingual(),
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.partialDate(),
                row.flag(),
                row.constant(OutcomeStage.class),
                value(row),
                row.flag(),
                row.date(),
                row.flag(),
                row.integer());
    }

    static OutcomeEntry entry(Row row) {
        return new OutcomeEntry(
                row.id(),
                row.constant(OutcomeStage.class),
                value(row),
                row.flag(),
                row.date(),
                row.text(),
                row.instant());
    }

    private static OutcomeValue value(Row row) {
        return new OutcomeValue(row.decimal(), row.decimal(), row.text());
    }
}
