package parley.workplan.rest;

import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;
import parley.workplan.forum.ForumMeeting;

/** A meeting of another forum, as published; read only. */
public record ForumMeetingJson(
        long id,
        String code,
        String forum,
        TextJson forumName,
        Integer number,
        String start,
        String end,
        String format,
        TextJson city,
        String country,
        String chair,
        TextJson note,
        TextJson source,
        String confidence) {
    static ForumMeetingJson of(ForumMeeting meeting, PartyCodes codes) {
        return new ForumMeetingJson(
                meeting.id(),
                meeting.code(),
                meeting.forumCode(),
                TextJson.of(meeting.forumEn(), meeting.forumFr()),
                meeting.number(),
                Json.text(meeting.start()),
                Json.text(meeting.end()),
                meeting.format(),
                TextJson.of(meeting.cityEn(), meeting.cityFr()),
                codes.code(meeting.countryId()),
                codes.code(meeting.chairPartyId()),
                TextJson.of(meeting.noteEn(), meeting.noteFr()),
                TextJson.of(meeting.sourceEn(), meeting.sourceFr()),
                meeting.confidence());
    }
}
