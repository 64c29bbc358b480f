package parley.missions;

/** The ladder of an outcome, lowest first (PRODUCT §6). */
public enum OutcomeStage {
    LEAD,
    OPPORTUNITY,
    PURSUED,
    SUCCESS;

    public boolean below(OutcomeStage other) {
        return ordinal() < other.ordinal();
    }
}
