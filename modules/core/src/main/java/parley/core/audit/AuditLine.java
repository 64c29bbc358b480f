package parley.core.audit;

/**
 * A line of the audit as its reader may see it.
 *
 * @param email of the account that did it, or null
 * @param veiled whether values are left out: then the entry names the fields only
 */
public record AuditLine(HistoryEntry entry, String email, boolean veiled) {}
