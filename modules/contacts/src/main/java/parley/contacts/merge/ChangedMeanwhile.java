package parley.contacts.merge;

import parley.core.error.DomainException;

/** Somebody changed one of the two since it was read. */
public class ChangedMeanwhile extends DomainException {
    public ChangedMeanwhile() {
        super(null);
    }
}
