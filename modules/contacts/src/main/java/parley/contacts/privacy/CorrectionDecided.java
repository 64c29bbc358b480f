package parley.contacts.privacy;

import parley.core.error.DomainException;

/** What became of a correction is said once. */
public class CorrectionDecided extends DomainException {
    public CorrectionDecided() {
        super(null);
    }
}
