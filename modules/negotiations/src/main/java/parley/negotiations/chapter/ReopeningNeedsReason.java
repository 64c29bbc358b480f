package parley.negotiations.chapter;

import parley.core.error.DomainException;

/** A chapter that was concluded may go back only with a reason (domain.md §2.4). */
public class ReopeningNeedsReason extends DomainException {
    public ReopeningNeedsReason(String chapterCode) {
        super("reason", chapterCode);
    }
}
