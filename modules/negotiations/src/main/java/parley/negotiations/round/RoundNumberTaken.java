package parley.negotiations.round;

import parley.core.error.DomainException;

/** A regular round with that number exists already. */
public class RoundNumberTaken extends DomainException {
    public RoundNumberTaken(int number) {
        super("number", number);
    }
}
