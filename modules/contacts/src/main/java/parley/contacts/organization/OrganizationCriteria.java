package parley.contacts.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.contacts.LastInteraction;
import parley.contacts.membership.MembershipRole;
import parley.core.directory.OrganizationKind;
import parley.core.record.Filters;
import parley.core.record.RecordState;

/**
 * Which organizations to find; null is "any". The same object serves list, count, export and REST.
 *
 * @param q see {@link parley.core.directory.DirectorySearch}
 * @param country a party's code, such as {@code CAN}; {@code ASEAN} is each of its members of today
 * @param sector a sector's code
 * @param parentId the organization that it is part of
 * @param councilId of a council on which the organization has a current term
 * @param role of a current term on a council, of that one where both are given
 * @param tagId of a tag on the organization
 * @param state never null
 */
public record OrganizationCriteria(
        String q,
        String country,
        String sector,
        OrganizationKind kind,
        Long parentId,
        LastInteraction lastInteraction,
        Long councilId,
        MembershipRole role,
        Long tagId,
        RecordState state) {

    public OrganizationCriteria {
        state = state == null ? RecordState.ACTIVE : state;
    }

    public static OrganizationCriteria any() {
        return words(null);
    }

    public static OrganizationCriteria partsOf(long parentId) {
        return new OrganizationCriteria(null, null, null, null, parentId, null, null, null, null, null);
    }

    /** @return which are found by what was typed, whatever else */
    public static OrganizationCriteria words(String q) {
        return new OrganizationCriteria(q, null, null, null, null, null, null, null, null, null);
    }

    /** Reads the criteria from a list's parameters. */
    public static OrganizationCriteria read(Filters filters) {
        return new OrganizationCriteria(
                filters.text("q"),
                filters.text("country"),
                filters.text("sector"),
                filters.constant(OrganizationKind.class, "kind"),
                filters.id("parent"),
                filters.constant(LastInteraction.class, "lastInteraction"),
                filters.id("council"),
                filters.constant(MembershipRole.class, "role"),
                filters.id("tag"),
                filters.constant(RecordState.class, "state"));
    }

    /** @return what {@link #read} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("country", country);
        all.put("sector", sector);
        all.put("kind", kind);
        all.put("parent", parentId);
        all.put("lastInteraction", lastInteraction);
        all.put("council", councilId);
        all.put("role", role);
        all.put("tag", tagId);
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
