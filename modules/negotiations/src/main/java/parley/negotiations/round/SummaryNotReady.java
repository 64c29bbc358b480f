package parley.negotiations.round;

import parley.core.error.DomainException;

/** A public summary is cleared only when it stands in both languages and neither is stale. */
public class SummaryNotReady extends DomainException {
    public SummaryNotReady(String code) {
        super(null, code);
    }
}
