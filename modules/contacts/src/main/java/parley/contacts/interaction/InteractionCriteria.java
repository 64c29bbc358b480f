package parley.contacts.interaction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Filters;
import parley.core.record.RecordRef;
import parley.core.record.RecordState;

/**
 * Which interactions to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q words in subject and notes, and in the names of the people and organizations
 * @param linked the round, meeting or mission that they belong to
 * @param from on or after that day
 * @param to on or before that day
 * @param state never null
 */
public record InteractionCriteria(
        String q,
        InteractionKind kind,
        InteractionTheme theme,
        Long personId,
        Long organizationId,
        Long officialId,
        RecordRef linked,
        LocalDate from,
        LocalDate to,
        RecordState state) {

    public InteractionCriteria {
        state = state == null ? RecordState.ACTIVE : state;
    }

    public static InteractionCriteria any() {
        return new InteractionCriteria(null, null, null, null, null, null, null, null, null, null);
    }

    public static InteractionCriteria withPerson(long id) {
        return new InteractionCriteria(null, null, null, id, null, null, null, null, null, null);
    }

    public static InteractionCriteria withOrganization(long id) {
        return new InteractionCriteria(null, null, null, null, id, null, null, null, null, null);
    }

    public static InteractionCriteria linkedTo(RecordRef ref) {
        return new InteractionCriteria(null, null, null, null, null, null, ref, null, null, null);
    }

    /** Reads the criteria from a list's parameters. */
    public static InteractionCriteria read(Filters filters) {
        return new InteractionCriteria(
                filters.text("q"),
                filters.constant(InteractionKind.class, "kind"),
                filters.constant(InteractionTheme.class, "theme"),
                filters.id("person"),
                filters.id("organization"),
                filters.id("official"),
                filters.record("linked"),
                filters.date("from"),
                filters.date("to"),
                filters.constant(RecordState.class, "state"));
    }

    /** @return what {@link #read} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("kind", kind);
        all.put("theme", theme);
        all.put("person", personId);
        all.put("organization", organizationId);
        all.put("official", officialId);
        all.put("linked", linked == null ? null : linked.key());
        all.put("from", from);
        all.put("to", to);
        all.put("state", state == RecordState.ACTIVE ? null : state);
        Map<String, String> set = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                set.put(name, value.toString());
            }
        });
        return set;
    }
}
