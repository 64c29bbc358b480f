package parley.negotiations.offer;

import parley.core.error.DomainException;

/** That version of the offer is logged already; edit it, or log the next one. */
public class OfferNumberTaken extends DomainException {
    public OfferNumberTaken(int number) {
        super("number", number);
    }
}
