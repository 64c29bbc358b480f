package parley.core.access;

import java.util.Set;
import parley.core.text.Language;

/**
 * Who asks: an account, nobody, or a named part of the system.
 *
 * @param accountId null for nobody and for the system
 * @param actor the name of a system actor, else null
 * @param lists codes of the need-to-know lists the account is on today
 * @param requestId ties what happened in one request together in the audit
 */
public record Caller(
        Long accountId,
        Long personId,
        String name,
        String actor,
        Set<Role> roles,
        Set<String> lists,
        Language language,
        String requestId) {
    public Caller {
        roles = Set.copyOf(roles);
        lists = Set.copyOf(lists);
    }

    public static Caller nobody() {
        return new Caller(null, null, null, null, Set.of(), Set.of(), Language.EN, null);
    }

    /** A part of the product that works by itself, such as {@code sealer}; may do everything, is on no list. */
    public static Caller system(String actor) {
        return new Caller(null, null, actor, actor, Set.of(Role.values()), Set.of(), Language.EN, null);
    }

    public boolean signedIn() {
        return accountId != null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Caller speaking(Language chosen) {
        return new Caller(accountId, personId, name, actor, roles, lists, chosen, requestId);
    }

    public Caller inRequest(String id) {
        return new Caller(accountId, personId, name, actor, roles, lists, language, id);
    }
}
