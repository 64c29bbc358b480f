package parley.workplan.meeting;

/** How far a meeting is; the last two need a reason. */
public enum MeetingStatus {
    PLANNED,
    CONFIRMED,
    HELD,
    POSTPONED,
    CANCELLED;

    boolean needsReason() {
        return this == POSTPONED || this == CANCELLED;
    }
}
