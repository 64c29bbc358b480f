package parley.contacts.merge;

import parley.core.error.DomainException;

/** A record of a published directory keeps its code, so it has to be the one that stays. */
public class PublishedSurvives extends DomainException {
    public PublishedSurvives() {
        super("survivor");
    }
}
