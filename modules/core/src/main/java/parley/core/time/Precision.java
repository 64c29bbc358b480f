package parley.core.time;

/** How much of a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
