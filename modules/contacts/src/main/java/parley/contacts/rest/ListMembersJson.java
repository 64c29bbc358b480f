package parley.contacts.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom to put on a list or take off it, and why.
 *
 * @param people ids
 * @param criteria instead of people: everybody whom {@code GET /people} finds by these parameters; only to put on
 */
public record ListMembersJson(List<Long> people, Map<String, String> criteria, String reason) {
    Set<Long> ids() {
        return people == null ? Set.of() : new LinkedHashSet<>(people);
    }
}
