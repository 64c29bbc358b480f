package parley.workplan.rest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Etags;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;
import parley.workplan.meeting.Attendance;
import parley.workplan.meeting.LogAgendaItem;
import parley.workplan.meeting.LogAgendaOutcome;
import parley.workplan.meeting.LogMeeting;
import parley.workplan.meeting.MeetingDetail;
import parley.workplan.meeting.MeetingFormat;
import parley.workplan.meeting.MeetingStatus;
import parley.workplan.meeting.OutcomeKind;
import parley.workplan.plan.PlanService;

/**
 * A work-plan meeting. Id, year, heldThatYear and archived are read only; parties are named by code.
 *
 * @param number in its calendar year; without one the next
 * @param parties code to attendance
 * @param people ids
 */
public record MeetingJson(
        Long id,
        String plan,
        Integer year,
        Integer number,
        String format,
        String start,
        String end,
        String startTime,
        String endTime,
        String timeZone,
        String host,
        TextJson city,
        String country,
        String coChair,
        String status,
        String statusReason,
        Map<String, String> parties,
        Set<Long> people,
        List<ItemJson> agenda,
        TextJson summary,
        String marking,
        Long heldThatYear,
        ArchiveJson archived) {

    /**
     * An agenda item.
     *
     * @param activity the id of the activity it is about
     */
    public record ItemJson(
            Long id,
            TextJson title,
            String startTime,
            Integer minutes,
            String presenter,
            Long activity,
            TextJson notes,
            List<OutcomeJson> outcomes) {}

    /**
     * What an item came to.
     *
     * @param party who owes it, when a new action is logged
     * @param action its id in the register, read only
     */
    public record OutcomeJson(Long id, String kind, TextJson text, String party, String due, Long action) {}

    static MeetingJson of(MeetingDetail meeting, PartyCodes codes) {
        LogMeeting content = meeting.content();
        Map<String, String> attendance = new TreeMap<>();
        content.parties().forEach((id, attended) -> attendance.put(codes.code(id), attended.name()));
        return new MeetingJson(
                meeting.summary().id(),
                meeting.summary().planCode(),
                meeting.summary().year(),
                content.number(),
                Json.name(content.format()),
                Json.text(content.start()),
                Json.text(content.end()),
                Json.text(content.startTime()),
                Json.text(content.endTime()),
                content.timeZone(),
                codes.code(content.hostPartyId()),
                TextJson.of(content.cityEn(), content.cityFr()),
                codes.code(content.countryId()),
                codes.code(content.coChairId()),
                Json.name(content.status()),
                content.statusReason(),
                attendance,
                new TreeSet<>(content.personIds()),
                content.agenda().stream().map(item -> item(item, codes)).toList(),
                TextJson.of(content.summary()),
                content.marking(),
                meeting.heldThatYear(),
                meeting.archival() == null
                        ? null
                        : ArchiveJson.of(
                                meeting.archival().at(), meeting.archival().reason()));
    }

    static OutcomeJson outcome(LogAgendaOutcome outcome) {
        return new OutcomeJson(
                outcome.id(), outcome.kind().name(), TextJson.of(outcome.text()), null, null, outcome.actionId());
    }

    LogMeeting command(PlanService plans, PartyCodes codes) {
        return new LogMeeting(
                plan == null ? null : plans.get(plan).id(),
                number,
                Params.constant(MeetingFormat.class, "format", format),
                Params.partialDate("start", start),
                Params.partialDate("end", end),
                Params.time("startTime", startTime),
                Params.time("endTime", endTime),
                timeZone,
                codes.id("host", host),
                city == null ? null : city.en() == null ? city.fr() : city.en(),
                city == null ? null : city.fr(),
                codes.id("country", country),
                codes.id("coChair", coChair),
                Params.constant(MeetingStatus.class, "status", status),
                statusReason,
                attendance(codes),
                people,
                agenda == null
                        ? List.of()
                        : agenda.stream().map(item -> command(item, codes)).toList(),
                TextJson.read(summary),
                marking == null ? "UNCLASSIFIED" : marking);
    }

    private Map<Long, Attendance> attendance(PartyCodes codes) {
        return parties == null
                ? Map.of()
                : parties.entrySet().stream()
                        .collect(Collectors.toMap(
                                party -> codes.id("parties", party.getKey()),
                                party -> Etags.body(Params.constant(Attendance.class, "parties", party.getValue()))));
    }

    private static ItemJson item(LogAgendaItem item, PartyCodes codes) {
        return new ItemJson(
                item.id(),
                TextJson.of(item.title()),
                Json.text(item.startTime()),
                item.minutes(),
                codes.code(item.presenterPartyId()),
                item.activityId(),
                TextJson.of(item.notes()),
                item.outcomes().stream().map(MeetingJson::outcome).toList());
    }

    private static LogAgendaItem command(ItemJson item, PartyCodes codes) {
        return new LogAgendaItem(
                item.id(),
                TextJson.read(item.title()),
                Params.time("startTime", item.startTime()),
                item.minutes(),
                codes.id("presenter", item.presenter()),
                item.activity(),
                TextJson.read(item.notes()),
                item.outcomes() == null
                        ? List.of()
                        : item.outcomes().stream()
                                .map(outcome -> new LogAgendaOutcome(
                                        outcome.id(),
                                        Params.constant(OutcomeKind.class, "kind", outcome.kind()),
                                        TextJson.read(outcome.text()),
                                        codes.id("party", outcome.party()),
                                        Params.date("due", outcome.due()),
                                        outcome.action()))
                                .toList());
    }
}
