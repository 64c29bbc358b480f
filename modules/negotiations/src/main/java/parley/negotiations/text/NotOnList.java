package parley.negotiations.text;

import parley.core.error.DomainException;

/** Texts of a chapter are put in by those on its need-to-know list. */
public class NotOnList extends DomainException {
    NotOnList(String chapter) {
        super("chapterId", chapter);
    }
}
