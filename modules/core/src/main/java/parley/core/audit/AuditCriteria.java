package parley.core.audit;

import java.time.LocalDate;
import parley.core.record.Filters;

/**
 * Which entries of the audit to find; null is "any".
 *
 * @param account who did it
 * @param actor the part of the product that did it
 * @param from first day, in Ottawa
 * @param to last day, in Ottawa
 */
public record AuditCriteria(Long account, String actor, AuditKind kind, LocalDate from, LocalDate to) {
    /** Reads the criteria from a list's parameters; {@code who} is an account's id or an actor's name. */
    public static AuditCriteria read(Filters filters) {
        String who = filters.text("who");
        boolean account = who != null && who.matches("\\d{1,18}");
        return new AuditCriteria(
                account ? Long.valueOf(who) : null,
                account ? null : who,
                filters.constant(AuditKind.class, "kind"),
                filters.date("from"),
                filters.date("to"));
    }
}
