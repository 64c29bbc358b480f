package parley.contacts.privacy;

/** What became of a correction that was asked for. */
public enum CorrectionState {
    OPEN,
    DONE,
    REFUSED
}
