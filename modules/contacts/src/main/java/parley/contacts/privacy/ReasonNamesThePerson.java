package parley.contacts.privacy;

import parley.core.error.DomainException;

/** A reason that names the person would keep the name. */
public class ReasonNamesThePerson extends DomainException {
    public ReasonNamesThePerson() {
        super("reason");
    }
}
