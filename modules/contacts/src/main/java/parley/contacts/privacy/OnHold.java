package parley.contacts.privacy;

import parley.core.error.DomainException;

/** Records of a person on hold are not to be touched. */
public class OnHold extends DomainException {
    public OnHold() {
        super(null);
    }
}
