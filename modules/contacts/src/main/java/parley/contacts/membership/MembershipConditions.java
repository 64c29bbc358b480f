package parley.contacts.membership;

import parley.core.record.Conditions;

/** Finding people and organizations by what they are on councils today. */
public final class MembershipConditions {
    private MembershipConditions() {}

    /**
     * Adds that somebody has a current term on that council, in that role, or both in one term; null is any.
     *
     * @param member SQL that ties the term {@code x} to the person or the organization
     */
    public static void of(Conditions conditions, String member, Long councilId, MembershipRole role) {
        if (councilId == null && role == null) {
            return;
        }
        conditions.and("exists (select 1 from contacts.membership x where " + member + " and x.archived_at is null"
                + " and (x.from_date is null or x.from_date <= :today)"
                + " and (x.to_date is null or core.last_day(x.to_date, x.to_precision) >= :today)"
                + (councilId == null ? "" : " and x.council_id = :council")
                + (role == null ? "" : " and x.role = :role") + ")");
        conditions.with("council", councilId).with("role", role);
    }

    /** @return SQL for the councils, by acronym or else name, on which the member has a current term, apart by "; " */
    public static String names(String member, String language) {
        String other = language.equals("en") ? "fr" : "en";
        return ("(select string_agg(distinct coalesce(k.acronym_LL, k.name_LL, k.acronym_RR, k.name_RR), '; ')"
                        + " from contacts.membership x join core.organization k on k.id = x.council_id where " + member
                        + " and x.archived_at is null and (x.from_date is null or x.from_date <= :today)"
                        + " and (x.to_date is null or core.last_day(x.to_date, x.to_precision) >= :today))")
                .replace("LL", language)
                .replace("RR", other);
    }
}
