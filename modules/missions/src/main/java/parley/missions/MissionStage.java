package parley.missions;

/**
 * How far a mission is. Completed says that people came back; follow-up that its outcomes are being pursued; closed that
 * nothing more is asked of anybody.
 */
public enum MissionStage {
    PLANNING,
    RECRUITING,
    CONFIRMED,
    UNDER_WAY,
    COMPLETED,
    FOLLOW_UP,
    CLOSED,
    CANCELLED;

    public boolean needsReason() {
        return this == CANCELLED;
    }
}
