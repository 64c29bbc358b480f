package parley.negotiations.brief;

import parley.core.error.DomainException;

/** Somebody wrote the brief anew while its key messages were read to be cleared: what was read is not what would go out. */
public class MessagesChanged extends DomainException {
    public MessagesChanged(String chapter) {
        super(null, chapter);
    }
}
