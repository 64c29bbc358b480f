package parley.contacts.duplicate;

/** Whether a pair is still to be looked at. */
public enum DuplicateState {
    OPEN,
    NOT_SAME
}
