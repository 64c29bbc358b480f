package parley.negotiations.mandate;

import parley.core.error.DomainException;

/** Canada's mandates are for those on their own need-to-know list. */
public class NotOnMandateList extends DomainException {
    public NotOnMandateList() {
        super(null);
    }
}
