package parley.negotiations.round;

/** Regular rounds have a number; the others stand between them. */
public enum RoundKind {
    REGULAR,
    SPECIAL,
    INTERSESSIONAL
}
