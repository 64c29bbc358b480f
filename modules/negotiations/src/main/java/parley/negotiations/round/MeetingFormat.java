package parley.negotiations.round;

/** How people meet. */
public enum MeetingFormat {
    IN_PERSON,
    VIRTUAL,
    HYBRID
}
