package parley.core.access;

import parley.core.error.DomainException;

/** Nobody would be left to administer this installation. */
public class LastAdministrator extends DomainException {
    public LastAdministrator(String field) {
        super(field);
    }
}
