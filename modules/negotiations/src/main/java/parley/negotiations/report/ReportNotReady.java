package parley.negotiations.report;

import parley.core.error.DomainException;

/** A public report does not go out while a language of what it says is missing, stale or not cleared. */
public class ReportNotReady extends DomainException {
    /** @param gaps in words */
    ReportNotReady(String gaps) {
        super("audience", gaps);
    }
}
