package parley.contacts.merge;

import parley.core.error.DomainException;

/** An account has exactly one person: two people with an account each cannot become one. */
public class BothHaveAccounts extends DomainException {
    public BothHaveAccounts() {
        super(null);
    }
}
