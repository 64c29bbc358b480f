package parley.contacts.person;

import java.time.LocalDate;
import parley.contacts.membership.MembershipConditions;
import parley.core.directory.DirectorySearch;
import parley.core.record.Conditions;

/** The criteria of people as conditions: list, count and export use these and nothing else. */
final class PersonConditions {
    /** Day of the latest interaction with the person, in the tables of {@link PersonRepository}. */
    static final String LAST = "(select max(i.day) from contacts.interaction_person x"
            + " join contacts.interaction i on i.id = x.interaction_id and i.archived_at is null where x.person_id = p.id)";

    /** Ties a term on a council to the person. */
    static final String MEMBER = "x.person_id = p.id";

    /** The one affiliation of the person that a list shows. */
    static final String MAIN = "core.affiliation a where a.person_id = p.id"
            + " order by a.main desc, a.to_date is null desc, a.from_date desc nulls last, a.id limit 1";

    /** The party itself, and the members of today where it is a group: found once, not for each person. */
    private static final String PARTIES = "any (array (select h.id from core.party h where h.code = :country union all"
            + " select g.party_id from core.party_membership g join core.party h on h.id = g.group_id"
            + " where h.code = :country and g.capacity = 'MEMBER' and (g.from_date is null or g.from_date <= :today)"
            + " and (g.to_date is null or g.to_date >= :today)))";

    /** Says nothing of the list's other tables, so that counting needs none of them; most people have a country of their own. */
    private static final String LIVES_IN = "p.country_id = " + PARTIES
            + " or p.country_id is null and p.country_other is null and (select (select n.country_id from core.organization n"
            + " where n.id = a.organization_id) from " + MAIN + ") = " + PARTIES;

    /** A sector of their own, or of the organization that the list shows: found from the sector, not for each person. */
    private static final String IN_SECTOR =
            "p.id = any (array(select u.person_id from core.person_sector u join core.sector t on t.id = u.sector_id"
                    + " where t.code = :sector union select x.person_id from core.affiliation x join core.organization_sector u"
                    + " on u.organization_id = x.organization_id join core.sector t on t.id = u.sector_id where t.code = :sector"
                    + " and x.id = (select a.id from " + MAIN.replace("p.id", "x.person_id") + ")))";

    private PersonConditions() {}

    static Conditions of(PersonCriteria criteria, LocalDate today) {
        Conditions conditions = new Conditions().with("today", today);
        conditions.and("p.merged_into_id is null");
        switch (criteria.state()) {
            case ACTIVE -> conditions.and("p.archived_at is null");
            case ARCHIVED -> conditions.and("p.archived_at is not null");
            case ANY -> {
                // nothing to leave out
            }
        }
        DirectorySearch.people(conditions, criteria.q());
        conditions
                .and(LIVES_IN, "country", criteria.country())
                .and(IN_SECTOR, "sector", criteria.sector())
                .and(
                        "exists (select 1 from core.affiliation s where s.person_id = p.id and s.organization_id = :organization)",
                        "organization",
                        criteria.organizationId())
                .and(
                        "exists (select 1 from core.affiliation s join core.organization n on n.id = s.organization_id"
                                + " where s.person_id = p.id and n.kind = :kind and (s.to_date is null or core.last_day(s.to_date, s.to_precision) >= :today))",
                        "kind",
                        criteria.kind())
                .and("p.language = :language", "language", criteria.language());
        if (criteria.lastInteraction() != null) {
            criteria.lastInteraction().condition(conditions, LAST, today);
        }
        MembershipConditions.of(conditions, MEMBER, criteria.councilId(), criteria.role());
        conditions.and(
                "exists (select 1 from contacts.person_tag x where x.person_id = p.id and x.tag_id = :tag)",
                "tag",
                criteria.tagId());
        conditions.and(
                "exists (select 1 from contacts.list_entry x join contacts.named_list l on l.id = x.list_id"
                        + " where x.person_id = p.id and x.removed_at is null and x.list_id = :list"
                        + " and (l.shared or l.owner_id = core.current_account()))",
                "list",
                criteria.listId());
        criteria.consent().apply(conditions, today);
        return conditions;
    }
}
