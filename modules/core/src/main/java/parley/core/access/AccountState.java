package parley.core.access;

/** Whether an account can sign in now. */
public enum AccountState {
    ACTIVE,
    /** Too many refusals: for a while. */
    LOCKED,
    DISABLED
}
