package parley.contacts.consent;

/** Whether somebody may be written to for a purpose, and why not. */
public enum ConsentAnswer {
    /** The purpose needs no basis. */
    NOT_NEEDED,
    ALLOWED,
    EXPIRED,
    WITHDRAWN,
    NO_BASIS;

    public boolean allows() {
        return this == NOT_NEEDED || this == ALLOWED;
    }
}
