package parley.contacts.merge;

import parley.core.error.DomainException;

/** One of the two was merged already. */
public class AlreadyMerged extends DomainException {
    public AlreadyMerged() {
        super(null);
    }
}
