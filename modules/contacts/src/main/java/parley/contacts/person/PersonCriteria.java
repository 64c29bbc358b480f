package parley.contacts.person;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.LastInteraction;
import parley.contacts.consent.ConsentFilter;
import parley.contacts.membership.MembershipRole;
import parley.core.directory.OrganizationKind;
import parley.core.record.Filters;
import parley.core.record.RecordState;
import parley.core.text.Language;

/**
 * Which people to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q see {@link parley.core.directory.DirectorySearch}
 * @param country a party's code, such as {@code CAN}; {@code ASEAN} is each of its members of today
 * @param sector a sector's code: of the person or of the main organization
 * @param organizationId of any affiliation, past ones too
 * @param kind of an organization that the person belongs to today
 * @param councilId of a council on which the person has a current term
 * @param role of a current term on a council, of that one where both are given
 * @param tagId of a tag on the person
 * @param listId of a named list that the caller may know of and that the person is on
 * @param consent never null
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
        Long councilId,
        MembershipRole role,
        Long tagId,
        Long listId,
        ConsentFilter consent,
        RecordState state) {

    public PersonCriteria {
        consent = consent == null ? ConsentFilter.none() : consent;
        state = state == null ? RecordState.ACTIVE : state;
    }

    public static PersonCriteria any() {
        return words(null);
    }

    /** @return who is found by what was typed, whatever else */
    public static PersonCriteria words(String q) {
        return new PersonCriteria(q, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** @return everybody who belongs or belonged to the organization */
    public static PersonCriteria at(long organizationId) {
        return new PersonCriteria(
                null, null, null, organizationId, null, null, null, null, null, null, null, null, null);
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
                filters.id("council"),
                filters.constant(MembershipRole.class, "role"),
                filters.id("tag"),
                filters.id("list"),
                ConsentFilter.read(filters),
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
        all.put("council", councilId);
        all.put("role", role);
        all.put("tag", tagId);
        all.put("list", listId);
        consent.put(all);
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
