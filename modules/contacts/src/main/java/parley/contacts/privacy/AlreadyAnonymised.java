package parley.contacts.privacy;

import parley.core.error.DomainException;

/** The person was anonymised already. */
public class AlreadyAnonymised extends DomainException {
    public AlreadyAnonymised() {
        super(null);
    }
}
