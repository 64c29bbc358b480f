package parley.core.audit;

/** An account by which the audit can be filtered. */
public record AuditPerson(long accountId, String name, String email) {}
