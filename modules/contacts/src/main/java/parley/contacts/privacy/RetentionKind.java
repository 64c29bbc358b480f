package parley.contacts.privacy;

/** Kinds of records that are not kept for ever. */
public enum RetentionKind {
    /** People with whom there was no contact. */
    PEOPLE,
    /** People who were archived. */
    ARCHIVED_PEOPLE,
    /** What passed between the team and somebody outside. */
    INTERACTIONS
}
