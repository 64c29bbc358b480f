package parley.negotiations.text.model;

/** How tracked changes are read. */
public enum Reading {
    /** Insertions as accepted, deletions as gone: what "open" counts. */
    OPEN,
    /** Both insertions and deletions: what stands in the file. */
    AS_IT_STANDS
}
