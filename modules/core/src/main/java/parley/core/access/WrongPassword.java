package parley.core.access;

import parley.core.error.DomainException;

/** The old password is not right. */
public class WrongPassword extends DomainException {
    public WrongPassword() {
        super("oldPassword");
    }
}
