package parley.contacts.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ids of all tags of a record: those left out are taken away. */
public record TagsOfJson(List<Long> tags) {
    Set<Long> ids() {
        return tags == null ? Set.of() : new LinkedHashSet<>(tags);
    }
}
