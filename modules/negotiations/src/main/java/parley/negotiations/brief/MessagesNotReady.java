package parley.negotiations.brief;

import parley.core.error.DomainException;

/** Key messages are cleared only when they stand in both languages and neither is stale. */
public class MessagesNotReady extends DomainException {
    public MessagesNotReady(String chapter) {
        super(null, chapter);
    }
}
