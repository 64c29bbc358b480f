package parley.workplan.rest;

import java.util.List;
import parley.ui.rest.TextJson;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanSummary;

/** A work plan; all of it is published reference data, read only. */
public record PlanJson(
        long id,
        String code,
        TextJson name,
        int startYear,
        int endYear,
        String adopted,
        String completed,
        TextJson note,
        TextJson source,
        String confidence,
        long activities,
        List<AreaJson> areas) {

    /** A priority area. */
    public record AreaJson(long id, String code, TextJson name, TextJson source, String confidence) {}

    static PlanJson of(PlanSummary plan, List<AreaCard> areas) {
        return new PlanJson(
                plan.id(),
                plan.code(),
                TextJson.of(plan.nameEn(), plan.nameFr()),
                plan.startYear(),
                plan.endYear(),
                Json.text(plan.adopted()),
                Json.text(plan.completed()),
                TextJson.of(plan.noteEn(), plan.noteFr()),
                TextJson.of(plan.sourceEn(), plan.sourceFr()),
                plan.confidence(),
                plan.activities(),
                areas.stream()
                        .map(area -> new AreaJson(
                                area.id(),
                                area.code(),
                                TextJson.of(area.nameEn(), area.nameFr()),
                                TextJson.of(area.sourceEn(), area.sourceFr()),
                                area.confidence()))
                        .toList());
    }
}
