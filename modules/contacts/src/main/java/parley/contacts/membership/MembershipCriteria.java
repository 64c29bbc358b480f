package parley.contacts.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Filters;
import parley.core.record.RecordState;

/**
 * Which terms to find; null is "any". The same object serves list, count and REST.
 *
 * @param q words in the names of council, organization and person
 * @param term where it stands today
 * @param state never null
 */
public record MembershipCriteria(
        String q,
        Long councilId,
        Long organizationId,
        Long personId,
        MembershipRole role,
        MembershipClass memberClass,
        Term term,
        RecordState state) {

    public MembershipCriteria {
        state = state == null ? RecordState.ACTIVE : state;
    }

    public static MembershipCriteria any() {
        return new MembershipCriteria(null, null, null, null, null, null, null, null);
    }

    public static MembershipCriteria on(long councilId) {
        return new MembershipCriteria(null, councilId, null, null, null, null, null, null);
    }

    public static MembershipCriteria ofPerson(long id) {
        return new MembershipCriteria(null, null, null, id, null, null, null, null);
    }

    public static MembershipCriteria ofOrganization(long id) {
        return new MembershipCriteria(null, null, id, null, null, null, null, null);
    }

    /** Reads the criteria from a list's parameters. */
    public static MembershipCriteria read(Filters filters) {
        return new MembershipCriteria(
                filters.text("q"),
                filters.id("council"),
                filters.id("organization"),
                filters.id("person"),
                filters.constant(MembershipRole.class, "role"),
                filters.constant(MembershipClass.class, "class"),
                filters.constant(Term.class, "term"),
                filters.constant(RecordState.class, "state"));
    }

    /** @return what {@link #read} reads, only what is set */
    public Map<String, String> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("council", councilId);
        all.put("organization", organizationId);
        all.put("person", personId);
        all.put("role", role);
        all.put("class", memberClass);
        all.put("term", term);
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
