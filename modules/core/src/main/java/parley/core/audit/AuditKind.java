package parley.core.audit;

/** What an entry tells, as the audit is filtered by it: a change of a row, or what somebody did. */
public enum AuditKind {
    ADDED("e.kind = 'INSERT'"),
    CHANGED("e.kind = 'UPDATE'"),
    REMOVED("e.kind = 'DELETE'"),
    SIGN_IN("e.note = 'SIGN_IN'"),
    SIGN_IN_REFUSED("e.note = 'SIGN_IN_REFUSED'"),
    REFUSED("e.note = 'REFUSED'"),
    EXPORT("e.note = 'EXPORT'"),
    VIEW("e.note = 'VIEW'"),
    PASSWORD("e.note in ('PASSWORD_CHANGED', 'PASSWORD_SET')"),
    ACCOUNT("e.note in ('ROLES_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED')"),
    OTHER(
            "e.note not in ('SIGN_IN', 'SIGN_IN_REFUSED', 'REFUSED', 'EXPORT', 'VIEW', 'PASSWORD_CHANGED', 'PASSWORD_SET',"
                    + " 'ROLES_CHANGED', 'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED')");

    private final String condition;

    AuditKind(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
