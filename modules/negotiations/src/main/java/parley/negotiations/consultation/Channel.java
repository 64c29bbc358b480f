package parley.negotiations.consultation;

/** How a submission reached us. */
public enum Channel {
    WRITTEN,
    EMAIL,
    MEETING,
    TELECONFERENCE
}
