package parley.contacts.membership;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.core.time.PartialDate;

/**
 * To log a term on a council, and to write one again.
 *
 * @param councilId an organization: a business council, a chamber or the like
 * @param organizationId the member; with a person, the one that the person represents
 * @param personId who represents the organization, or is a member alone
 * @param detailEn what a council calls it more closely, such as “agri-food committee”
 * @param memberClass null where the council has no classes, or none is known
 * @param from null where it is not known
 * @param to its last day; null where no end is set
 * @param note internal
 */
public record LogMembership(
        @NotNull Long councilId,
        Long organizationId,
        Long personId,
        @NotNull MembershipRole role,
        @Size(max = 200) String detailEn,
        @Size(max = 200) String detailFr,
        MembershipClass memberClass,
        PartialDate from,
        PartialDate to,
        @Size(max = 2000) String note) {

    @AssertTrue(message = "{error.membershipOfNobody}")
    public boolean isPersonIdGiven() {
        return organizationId != null || personId != null;
    }

    @AssertTrue(message = "{error.membershipEndsBeforeStart}")
    public boolean isToGiven() {
        return from == null || to == null || !to.last().isBefore(from.value());
    }

    @AssertTrue(message = "{error.councilOfItself}")
    public boolean isOrganizationIdGiven() {
        return organizationId == null || !organizationId.equals(councilId);
    }
}
