package parley.contacts.consent;

import parley.core.error.DomainException;

/** Consent was logged for a purpose that leaves nobody out. */
public class PurposeNeedsNoBasis extends DomainException {
    PurposeNeedsNoBasis() {
        super("purpose");
    }
}
