package parley.workplan.rest;

import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;
import parley.workplan.meeting.MeetingSummary;

/** A work-plan meeting in a list. */
public record MeetingRowJson(
        long id,
        String plan,
        int year,
        int number,
        String start,
        String end,
        String format,
        TextJson city,
        String country,
        String host,
        String status,
        long partiesPresent,
        long items,
        long actions,
        boolean archived) {
    static MeetingRowJson of(MeetingSummary meeting, PartyCodes codes) {
        return new MeetingRowJson(
                meeting.id(),
                meeting.planCode(),
                meeting.year(),
                meeting.number(),
                Json.text(meeting.start()),
                Json.text(meeting.end()),
                Json.name(meeting.format()),
                TextJson.of(meeting.cityEn(), meeting.cityFr()),
                codes.code(meeting.countryId()),
                codes.code(meeting.hostPartyId()),
                meeting.status().name(),
                meeting.present(),
                meeting.items(),
                meeting.actions(),
                meeting.archived());
    }
}
