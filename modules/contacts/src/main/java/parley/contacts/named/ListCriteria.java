package parley.contacts.named;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Filters;
import parley.core.record.RecordState;

/**
 * Which lists to find, of those that the caller may know of; null is "any".
 *
 * @param q words in name and purpose
 * @param personId who is on it now
 * @param state never null
 */
public record ListCriteria(String q, Long personId, RecordState state) {
    public ListCriteria {
        state = state == null ? RecordState.ACTIVE : state;
    }

    public static ListCriteria any() {
        return new ListCriteria(null, null, null);
    }

    /** Reads the criteria from a list's parameters. */
    public static ListCriteria read(Filters filters) {
        return new ListCriteria(filters.text("q"), filters.id("person"), filters.constant(RecordState.class, "state"));
    }

    /** @return what {@link #read} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        if (q != null) {
            set.put("q", q);
        }
        if (personId != null) {
            set.put("person", personId.toString());
        }
        if (state != RecordState.ACTIVE) {
            set.put("state", state.name());
        }
        return set;
    }
}
