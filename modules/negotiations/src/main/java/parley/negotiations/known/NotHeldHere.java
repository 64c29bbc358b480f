package parley.negotiations.known;

import parley.core.error.DomainException;

/** Positions are not held in this installation; only where they are may be said. */
public class NotHeldHere extends DomainException {
    public NotHeldHere() {
        super(null);
    }
}
