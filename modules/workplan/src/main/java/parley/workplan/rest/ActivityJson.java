package parley.workplan.rest;

import java.util.List;
import parley.core.error.InvalidInput;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityUpdate;
import parley.workplan.activity.DueProposal;
import parley.workplan.activity.LogActivity;
import parley.workplan.activity.ReportUpdate;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;

/**
 * An activity. Id, status, percent, originalDue, dueDates, proposedDue and archived are read only: a status is reported with
 * {@code POST /activities/{id}/updates}, and another due date is proposed: it holds once a manager approves it.
 *
 * @param plan its code
 * @param area its code, or null
 * @param dueReason to be given when the due date moves; never read
 */
public record ActivityJson(
        Long id,
        String plan,
        String area,
        String code,
        TextJson title,
        String lead,
        String coLead,
        Long canadianLead,
        String aseanBody,
        String start,
        String due,
        String dueReason,
        TextJson indicator,
        String marking,
        String originalDue,
        String status,
        Integer percent,
        List<DueJson> dueDates,
        ProposalJson proposedDue,
        ArchiveJson archived) {

    /**
     * Another due date as it was proposed.
     *
     * @param decision APPROVED, REFUSED, WITHDRAWN, or null while it waits
     */
    public record ProposalJson(
            Long id,
            String due,
            String reason,
            String proposedAt,
            String proposedBy,
            String decision,
            String decidedAt,
            String decidedBy,
            String note) {
        static ProposalJson of(DueProposal proposal) {
            return proposal == null
                    ? null
                    : new ProposalJson(
                            proposal.id(),
                            Json.text(proposal.due()),
                            proposal.reason(),
                            Json.text(proposal.proposedAt()),
                            proposal.proposedBy(),
                            Json.name(proposal.decision()),
                            Json.text(proposal.decidedAt()),
                            proposal.decidedBy(),
                            proposal.note());
        }
    }

    /** @param note why, required to refuse */
    public record DecisionJson(String note) {}

    /** A due date as it was set. */
    public record DueJson(String due, String reason, String effective) {}

    /**
     * What was reported.
     *
     * @param effective null is today
     * @param meeting the id of the meeting it was reported to, or null
     */
    public record UpdateJson(Long id, String status, Integer percent, TextJson text, String effective, Long meeting) {
        static UpdateJson of(ActivityUpdate update) {
            return new UpdateJson(
                    update.id(),
                    update.status().name(),
                    update.percent(),
                    TextJson.of(update.text()),
                    Json.text(update.effective()),
                    update.meetingId());
        }

        ReportUpdate command() {
            return new ReportUpdate(
                    Params.constant(ActivityStatus.class, "status", status),
                    percent,
                    TextJson.read(text),
                    Params.date("effective", effective),
                    meeting);
        }
    }

    static ActivityJson of(ActivityDetail activity, PartyCodes codes) {
        LogActivity content = activity.content();
        return new ActivityJson(
                activity.summary().id(),
                activity.summary().planCode(),
                activity.summary().areaCode(),
                content.code(),
                TextJson.of(content.title()),
                codes.code(content.leadPartyId()),
                codes.code(content.coLeadPartyId()),
                content.canadianLeadId(),
                content.aseanBody(),
                Json.text(content.start()),
                Json.text(content.due()),
                null,
                TextJson.of(content.indicator()),
                content.marking(),
                Json.text(activity.summary().originalDue()),
                activity.summary().status().name(),
                activity.summary().percent(),
                activity.dueDates().stream()
                        .map(due -> new DueJson(Json.text(due.due()), due.reason(), Json.text(due.effective())))
                        .toList(),
                ProposalJson.of(activity.waiting()),
                activity.archival() == null
                        ? null
                        : ArchiveJson.of(
                                activity.archival().at(), activity.archival().reason()));
    }

    LogActivity command(PlanService plans, PartyCodes codes) {
        return new LogActivity(
                plan == null ? null : plans.get(plan).id(),
                areaId(plans),
                code,
                TextJson.read(title),
                codes.id("lead", lead),
                codes.id("coLead", coLead),
                canadianLead,
                aseanBody,
                Params.partialDate("start", start),
                Params.partialDate("due", due),
                dueReason,
                TextJson.read(indicator),
                marking == null ? "UNCLASSIFIED" : marking);
    }

    private Long areaId(PlanService plans) {
        return area == null
                ? null
                : plans.areas(null).stream()
                        .filter(each -> each.code().equals(area))
                        .map(AreaCard::id)
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("area", "error.unknownChoice"));
    }
}
