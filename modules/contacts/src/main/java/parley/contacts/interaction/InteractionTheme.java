package parley.contacts.interaction;

/** What it was about, in the large. */
public enum InteractionTheme {
    NEGOTIATIONS,
    CONSULTATION,
    WORK_PLAN,
    MARKET_ACCESS,
    INVESTMENT,
    TRADE_MISSION,
    RELATIONS,
    OTHER
}
