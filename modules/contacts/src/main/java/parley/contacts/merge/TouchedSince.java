package parley.contacts.merge;

import parley.core.error.DomainException;

/** Rows that a merge moved were changed since, so it cannot be taken back without losing that. */
public class TouchedSince extends DomainException {
    /** @param rows how many; {@link MergeService#touched} tells which and by whom */
    public TouchedSince(int rows) {
        super(null, rows);
    }
}
