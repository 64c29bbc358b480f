package parley.negotiations.round;

/** Which body meets. Only the Trade Negotiating Committee numbers its rounds. */
public enum RoundBody {
    TNC,
    CHIEF_NEGOTIATORS,
    WORKING_GROUP
}
