package parley.workplan.activity;

import parley.core.error.DomainException;

/** A proposed due date is decided once. */
public class DueDateDecided extends DomainException {
    public DueDateDecided() {
        super(null);
    }
}
