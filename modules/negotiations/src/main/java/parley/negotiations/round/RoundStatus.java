package parley.negotiations.round;

/** The life of a round: planned → confirmed → under way → held; postponed and cancelled need a reason. */
public enum RoundStatus {
    PLANNED,
    CONFIRMED,
    UNDER_WAY,
    HELD,
    POSTPONED,
    CANCELLED;

    public boolean needsReason() {
        return this == POSTPONED || this == CANCELLED;
    }
}
