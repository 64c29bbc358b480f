package parley.negotiations.text.model;

/** Whether a stretch of text was inserted or deleted by a tracked change that nobody has accepted yet. */
public enum Tracked {
    NONE,
    INSERTED,
    DELETED
}
