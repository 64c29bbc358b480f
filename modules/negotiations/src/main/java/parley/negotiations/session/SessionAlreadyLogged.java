package parley.negotiations.session;

import parley.core.error.DomainException;

/** The round has a session of that chapter already; edit that one. */
public class SessionAlreadyLogged extends DomainException {
    public SessionAlreadyLogged(String chapterCode, String roundLabel) {
        super("chapterId", chapterCode, roundLabel);
    }
}
