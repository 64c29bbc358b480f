package parley.workplan.meeting;

/**
 * A meeting as its page and REST show it.
 *
 * @param content what was written, as a command
 * @param heldThatYear how many were held in its calendar year, this one included
 */
public record MeetingDetail(MeetingSummary summary, LogMeeting content, long heldThatYear, int version) {}
