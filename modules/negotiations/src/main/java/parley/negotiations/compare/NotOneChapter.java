package parley.negotiations.compare;

import parley.core.error.DomainException;

/** Two texts of different chapters cannot be two versions of one. */
public class NotOneChapter extends DomainException {
    NotOneChapter(String one, String two) {
        super("to", one, two);
    }
}
