package parley.core.access;

import parley.core.record.Filters;

/**
 * Which accounts to find; null is "any".
 *
 * @param q words in the name or the e-mail address
 */
public record AccountCriteria(String q, Role role, AccountState state) {
    public static AccountCriteria any() {
        return new AccountCriteria(null, null, null);
    }

    /** Reads the criteria from a list's parameters. */
    public static AccountCriteria read(Filters filters) {
        return new AccountCriteria(
                filters.text("q"), filters.constant(Role.class, "role"), filters.constant(AccountState.class, "state"));
    }
}
