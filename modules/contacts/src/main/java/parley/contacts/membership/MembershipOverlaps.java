package parley.contacts.membership;

import parley.core.error.DomainException;

/** The same member has the same role on the same council already for part of that time: end that term, or change it. */
public class MembershipOverlaps extends DomainException {
    MembershipOverlaps() {
        super("from");
    }
}
