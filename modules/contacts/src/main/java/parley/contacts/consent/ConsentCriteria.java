package parley.contacts.consent;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Filters;

/**
 * Which consents to find; null is "any".
 *
 * @param q words in the person's name
 * @param expiring only those that count today and end within {@link ConsentState#SOON} days
 */
public record ConsentCriteria(
        String q, Long personId, String purpose, String basis, ConsentKind kind, boolean expiring) {
    public static ConsentCriteria ofPerson(long id) {
        return new ConsentCriteria(null, id, null, null, null, false);
    }

    public static ConsentCriteria read(Filters filters) {
        return new ConsentCriteria(
                filters.text("q"),
                filters.id("person"),
                filters.text("purpose"),
                filters.text("basis"),
                filters.constant(ConsentKind.class, "kind"),
                filters.flag("expiring"));
    }

    /** @return what {@link #read} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "q", q);
        put(set, "person", personId);
        put(set, "purpose", purpose);
        put(set, "basis", basis);
        put(set, "kind", kind);
        put(set, "expiring", expiring ? "true" : null);
        return set;
    }

    private static void put(Map<String, String> set, String name, Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }
}
