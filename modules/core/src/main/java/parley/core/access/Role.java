package parley.core.access;

/** What an account may do; roles add up (PRODUCT §1). */
public enum Role {
    OFFICIAL,
    NEGOTIATOR,
    MANAGER,
    STEWARD,
    ADMINISTRATOR,
    AUDITOR
}
