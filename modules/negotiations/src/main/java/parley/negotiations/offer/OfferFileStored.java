package parley.negotiations.offer;

import parley.core.error.DomainException;

/** The document of a version is never rewritten; a revised one belongs to the next version. */
public class OfferFileStored extends DomainException {
    public OfferFileStored() {
        super("file");
    }
}
