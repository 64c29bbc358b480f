package parley.contacts.named;

/** What passed with somebody on a list. */
public enum ListEventKind {
    INVITED,
    REPLIED,
    /** The address did not take the message. */
    BOUNCED,
    /** Does not want messages of this list: stays on it, and is left out of addresses and letters. */
    UNSUBSCRIBED;

    /** @return whether nothing more is to be sent */
    public boolean silent() {
        return this == BOUNCED || this == UNSUBSCRIBED;
    }
}
