package parley.core.marking;

import parley.core.error.DomainException;

/** The record is marked above what the operator lets this installation hold (PRODUCT §3). */
public class MarkingAboveCeiling extends DomainException {
    public MarkingAboveCeiling(String ceiling) {
        super("marking", ceiling);
    }
}
