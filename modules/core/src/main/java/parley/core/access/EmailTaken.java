package parley.core.access;

import parley.core.error.DomainException;

/** The e-mail address has an account already. */
public class EmailTaken extends DomainException {
    public EmailTaken(String email) {
        super("email", email);
    }
}
