package parley.negotiations.chapter;

import parley.core.error.DomainException;

/** A chapter is to be concluded while its text still holds open brackets; it may, with a reason (PRODUCT.md §4). */
public class ConcludedWithOpenBrackets extends DomainException {
    public ConcludedWithOpenBrackets(String chapterCode, int open) {
        super("reason", chapterCode, open);
    }
}
