package parley.core.access;

import java.time.Instant;
import java.util.List;

/**
 * An account in the administrator's list.
 *
 * @param roles in the order of {@link Role}
 * @param lists codes of the need-to-know lists it is on today, in alphabetical order
 * @param lastSignIn null where it never signed in
 * @param disabledAt null unless disabled
 * @param refusals since it last signed in
 */
public record AccountSummary(
        long id,
        String name,
        String email,
        AccountState state,
        List<Role> roles,
        List<String> lists,
        Instant lastSignIn,
        Instant disabledAt,
        long refusals) {
    public AccountSummary {
        roles = List.copyOf(roles);
        lists = List.copyOf(lists);
    }
}
