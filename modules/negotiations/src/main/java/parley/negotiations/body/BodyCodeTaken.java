package parley.negotiations.body;

import parley.core.error.DomainException;

/** Another body has that code. */
public class BodyCodeTaken extends DomainException {
    public BodyCodeTaken(String code) {
        super("code", code);
    }
}
