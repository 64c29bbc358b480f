package parley.workplan.rest;

import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;
import parley.workplan.activity.ActivitySummary;

/** An activity in a list, on the day that was asked for. */
public record ActivityRowJson(
        long id,
        String plan,
        String code,
        TextJson title,
        String area,
        String lead,
        String coLead,
        String start,
        String due,
        String originalDue,
        String status,
        Integer percent,
        String since,
        String proposedDue,
        boolean archived) {
    static ActivityRowJson of(ActivitySummary activity, PartyCodes codes) {
        return new ActivityRowJson(
                activity.id(),
                activity.planCode(),
                activity.code(),
                TextJson.of(activity.title()),
                activity.areaCode(),
                codes.code(activity.leadPartyId()),
                codes.code(activity.coLeadPartyId()),
                Json.text(activity.start()),
                Json.text(activity.due()),
                Json.text(activity.originalDue()),
                activity.status().name(),
                activity.percent(),
                Json.text(activity.since()),
                Json.text(activity.proposedDue()),
                activity.archived());
    }
}
