package parley.workplan.meeting;

import parley.core.record.Archival;

/**
 * A meeting as its page and REST show it.
 *
 * @param content what was written, as a command
 * @param heldThatYear how many were held in its calendar year, this one included
 * @param archival null where it is not archived
 */
public record MeetingDetail(
        MeetingSummary summary, LogMeeting content, long heldThatYear, Archival archival, int version) {}
