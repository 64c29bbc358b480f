package parley.contacts.duplicate;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Filters;

/**
 * Which pairs to find; null is "any".
 *
 * @param kind never null
 * @param state never null
 * @param q words in either name
 * @param reason that speaks for the pair
 * @param record one of the two
 */
public record DuplicateCriteria(
        DuplicateKind kind, DuplicateState state, String q, DuplicateReason reason, Long record) {

    public DuplicateCriteria {
        kind = kind == null ? DuplicateKind.PERSON : kind;
        state = state == null ? DuplicateState.OPEN : state;
    }

    /** Reads the criteria from a list's parameters. */
    public static DuplicateCriteria read(Filters filters) {
        return new DuplicateCriteria(
                filters.constant(DuplicateKind.class, "kind"),
                filters.constant(DuplicateState.class, "state"),
                filters.text("q"),
                filters.constant(DuplicateReason.class, "reason"),
                filters.id("record"));
    }

    /** @return what {@link #read} reads, only what is set beside the kind */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        if (state != DuplicateState.OPEN) {
            set.put("state", state.name());
        }
        if (q != null) {
            set.put("q", q);
        }
        if (reason != null) {
            set.put("reason", reason.name());
        }
        if (record != null) {
            set.put("record", record.toString());
        }
        return set;
    }
}
