package parley.workplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.ListSql;
import parley.core.record.Paging;
import parley.core.record.Row;

/** Plans, areas and themes. */
@ApplicationScoped
class PlanRepository {
    private static final String SOURCED =
            "x.source_en, x.source_fr, x.fr_origin, x.confidence, x.confidence_note_en, x.confidence_note_fr";

    private static final ListSql PLANS = new ListSql(
            "x.id, x.code, x.name_en, x.name_fr, x.start_year, x.end_year, x.adopted_date, x.adopted_precision,"
                    + " x.completed_date, x.completed_precision, x.note_en, x.note_fr, " + SOURCED
                    + ", (select count(*) from workplan.area a where a.plan_id = x.id),"
                    + " (select count(*) from workplan.activity a where a.plan_id = x.id and a.archived_at is null)",
            "workplan.work_plan x",
            Map.of(),
            "x.start_year desc, x.end_year desc",
            "x.id");
    private static final ListSql AREAS = new ListSql(
            "x.id, x.code, x.kind, x.name_en, x.name_fr, cast(null as text), cast(null as text), " + SOURCED,
            "workplan.area x",
            Map.of(),
            "x.position",
            "x.id");
    private static final ListSql THEMES = new ListSql(
            "x.id, x.code, x.kind, x.name_en, x.name_fr, x.origin_en, x.origin_fr, " + SOURCED,
            "workplan.theme x",
            Map.of(),
            "x.position",
            "x.id");

    @PersistenceContext
    private EntityManager em;

    List<PlanSummary> all() {
        return PLANS.all(em::createNativeQuery, new Conditions(), Paging.first(), PlanRepository::plan);
    }

    List<AreaCard> areas(Long planId) {
        Conditions conditions = new Conditions().and("x.plan_id = :plan", "plan", planId);
        return AREAS.all(em::createNativeQuery, conditions, Paging.first(), PlanRepository::area);
    }

    List<AreaCard> themes() {
        return THEMES.all(em::createNativeQuery, new Conditions(), Paging.first(), PlanRepository::area);
    }

    private static PlanSummary plan(Row row) {
        return new PlanSummary(
                row.id(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
                row.partialDate(),
                row.partialDate(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.count(),
                row.count());
    }

    private static AreaCard area(Row row) {
        return new AreaCard(
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
                row.text(),
                row.text(),
                row.text());
    }
}
