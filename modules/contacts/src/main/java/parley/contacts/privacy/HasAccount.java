package parley.contacts.privacy;

import parley.core.error.DomainException;

/** Whoever has an account that is in use is needed by it: disable the account first. */
public class HasAccount extends DomainException {
    public HasAccount() {
        super(null);
    }
}
