package parley.workplan;

/** A work-plan meeting was logged; told in the transaction that logs it. */
public record MeetingLogged(long meetingId) {}
