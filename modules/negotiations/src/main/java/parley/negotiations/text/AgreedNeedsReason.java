package parley.negotiations.text;

import parley.core.error.DomainException;

/** An article that still holds an open bracket is called closed, or one that was closed is opened again, without saying why. */
public class AgreedNeedsReason extends DomainException {
    AgreedNeedsReason(String article, int open) {
        super("reason", article, open);
    }
}
