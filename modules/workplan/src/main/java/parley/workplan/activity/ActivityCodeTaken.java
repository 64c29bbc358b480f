package parley.workplan.activity;

import parley.core.error.DomainException;

/** A plan has one activity of a code. */
public class ActivityCodeTaken extends DomainException {
    public ActivityCodeTaken(String code) {
        super("code", code);
    }
}
