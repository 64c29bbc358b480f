package parley.negotiations.compare;

/** What became of an article; the first that applies is the one that leads, the others stand beside it. */
public enum ArticleChange {
    NEW,
    REMOVED,
    /** Part of an earlier article that stands alone now. */
    SPLIT,
    /** An earlier article that is part of another one now. */
    MERGED,
    RENUMBERED,
    /** Was agreed or without brackets, and has some now. */
    RE_OPENED,
    /** Had brackets, and has none now. */
    CLEANED,
    CHANGED,
    UNCHANGED
}
