package parley.negotiations.offer;

/** Whether Canada made an offer or received it. */
public enum Direction {
    MADE,
    RECEIVED
}
