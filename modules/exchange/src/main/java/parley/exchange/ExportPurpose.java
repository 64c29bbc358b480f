package parley.exchange;

/** What an export is for: kept with it, and decides who is left out. */
public enum ExportPurpose {
    /** Badges, seating, replies, preparation of a meeting: never leaves anybody out. */
    OPERATIONAL
}
