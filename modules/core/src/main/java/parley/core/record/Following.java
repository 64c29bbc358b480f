package parley.core.record;

/** What becomes of the rows that point to a record when that record is merged into another. */
public enum Following {
    /** The row points to the survivor from then on; where the survivor has the same row already, the two become one. */
    MOVES,
    /** The row tells what was, so it goes on pointing to the merged record, which stays as a signpost. */
    STAYS,
    /** The row was computed from the record and is computed anew. */
    DROPPED
}
