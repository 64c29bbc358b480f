package parley.negotiations.body;

import parley.core.error.DomainException;

/** The body was not there yet, or no longer, on the day that it is said to have met. */
public class BodyNotOfItsDay extends DomainException {
    public BodyNotOfItsDay(String code, Object day) {
        super("body", code, day);
    }
}
