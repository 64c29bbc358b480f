package parley.contacts.organization;

import java.time.LocalDate;
import parley.contacts.membership.MembershipConditions;
import parley.core.directory.DirectorySearch;
import parley.core.record.Conditions;

/** The criteria of organizations as conditions: list, count and export use these and nothing else. */
final class OrganizationConditions {
    /** Day of the latest interaction with the organization, in the tables of {@link OrganizationRepository}. */
    static final String LAST = "(select max(i.day) from contacts.interaction_organization x"
            + " join contacts.interaction i on i.id = x.interaction_id and i.archived_at is null where x.organization_id = o.id)";

    private OrganizationConditions() {}

    static Conditions of(OrganizationCriteria criteria, LocalDate today) {
        Conditions conditions = new Conditions().with("today", today);
        conditions.and("o.merged_into_id is null");
        switch (criteria.state()) {
            case ACTIVE -> conditions.and("o.archived_at is null");
            case ARCHIVED -> conditions.and("o.archived_at is not null");
            case ANY -> {
                // nothing to leave out
            }
        }
        DirectorySearch.organizations(conditions, criteria.q());
        if (criteria.lastInteraction() != null) {
            criteria.lastInteraction().condition(conditions, LAST, today);
        }
        MembershipConditions.of(conditions, "x.organization_id = o.id", criteria.councilId(), criteria.role());
        return conditions
                .and(
                        "exists (select 1 from contacts.organization_tag x where x.organization_id = o.id and x.tag_id = :tag)",
                        "tag",
                        criteria.tagId())
                .and(
                        "c.code = :country or exists (select 1 from core.party_membership g join core.party h on h.id = g.group_id"
                                + " where h.code = :country and g.party_id = c.id and g.capacity = 'MEMBER'"
                                + " and (g.from_date is null or g.from_date <= :today) and (g.to_date is null or g.to_date >= :today))",
                        "country",
                        criteria.country())
                .and(
                        "exists (select 1 from core.organization_sector u join core.sector t on t.id = u.sector_id"
                                + " where u.organization_id = o.id and t.code = :sector)",
                        "sector",
                        criteria.sector())
                .and("o.kind = :kind", "kind", criteria.kind())
                .and("o.parent_id = :parent", "parent", criteria.parentId());
    }
}
