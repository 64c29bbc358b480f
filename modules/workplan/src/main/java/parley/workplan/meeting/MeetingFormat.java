package parley.workplan.meeting;

/** Whether people met in a room, on line or both. */
public enum MeetingFormat {
    IN_PERSON,
    VIRTUAL,
    HYBRID
}
