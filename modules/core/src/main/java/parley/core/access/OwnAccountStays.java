package parley.core.access;

import parley.core.error.DomainException;

/** Nobody disables the account with which they are signed in. */
public class OwnAccountStays extends DomainException {
    public OwnAccountStays() {
        super("disableReason");
    }
}
