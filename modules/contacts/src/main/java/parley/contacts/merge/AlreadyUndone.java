package parley.contacts.merge;

import parley.core.error.DomainException;

/** The merge was undone already. */
public class AlreadyUndone extends DomainException {
    public AlreadyUndone() {
        super(null);
    }
}
