package parley.contacts.person;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.RecordState;
import parley.core.directory.OrganizationKind;
import parley.core.record.Filters;
import parley.core.text.Language;

/**
 * Which people to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q see {@link parley.core.directory.DirectorySearch}
 * @param country a party's code, such as {@code CAN}; {@code ASEAN} is each of its members of today
 * @param sector a sector's code: of the person or of the main organization
 * @param organizationId of any affiliation, past ones too
 * @param kind of an organization that the person belongs to today
 * @param state never null
 */
public record PersonCriteria(
        String q,
        String country,
        String sector,
        Long organizationId,
        OrganizationKind kind,
        Language language,
        LastInteraction lastInteraction,
        RecordState state) {

    public PersonCriteria {
        state = state == null ? RecordState.ACTIVE : state;
    }

    public static PersonCriteria any() {
        return new PersonCriteria(null, null, null, null, null, null, null, null);
    }

    /** @return who is found by what was typed, whatever else */
    public static PersonCriteria words(String q) {
        return new PersonCriteria(q, null, null, null, null, null, null, null);
    }

    /** Reads the criteria from a list's parameters. */
    public static PersonCriteria read(Filters filters) {
        return new PersonCriteria(
                filters.text("q"),
                filters.text("country"),
                filters.text("sector"),
                filters.id("organization"),
                filters.constant(OrganizationKind.class, "kind"),
                filters.constant(Language.class, "language"),
                filters.constant(LastInteraction.class, "lastInteraction"),
                filters.constant(RecordState.class, "state"));
    }

    /** @return what {@link #read} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("country", country);
        all.put("sector", sector);
        all.put("organization", organizationId);
        all.put("kind", kind);
        all.put("language", language);
        all.put("lastInteraction", lastInteraction);
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
