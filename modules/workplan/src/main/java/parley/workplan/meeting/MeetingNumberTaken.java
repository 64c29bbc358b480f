package parley.workplan.meeting;

import parley.core.error.DomainException;

/** A calendar year has one meeting of a number. */
public class MeetingNumberTaken extends DomainException {
    public MeetingNumberTaken(int number, int year) {
        super("number", number, Integer.toString(year));
    }
}
