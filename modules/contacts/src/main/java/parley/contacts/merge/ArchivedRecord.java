package parley.contacts.merge;

import parley.core.error.DomainException;

/** An archived record is neither merged nor a survivor: take it back first. */
public class ArchivedRecord extends DomainException {
    public ArchivedRecord() {
        super(null);
    }
}
