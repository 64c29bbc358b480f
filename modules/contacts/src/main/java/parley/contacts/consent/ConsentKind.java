package parley.contacts.consent;

/** Whether somebody may be written to from that day, or no longer. */
public enum ConsentKind {
    GIVEN,
    WITHDRAWN
}
