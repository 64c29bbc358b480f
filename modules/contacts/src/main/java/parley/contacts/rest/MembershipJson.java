package parley.contacts.rest;

import parley.contacts.membership.LogMembership;
import parley.contacts.membership.MembershipClass;
import parley.contacts.membership.MembershipDetail;
import parley.contacts.membership.MembershipRole;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * A term on a council. Id and archived are read only; council, organization and person are named by id.
 *
 * @param organization the member; with a person, the one that the person represents
 * @param role MEMBER, REPRESENTATIVE, CHAIR …
 * @param memberClass CORPORATE, SMALL_BUSINESS …; null where none is known
 * @param from {@code 2026-03-12}, {@code 2026-03} or {@code 2026}; null where it is not known
 * @param to its last day; null where no end is set
 */
public record MembershipJson(
        Long id,
        Long council,
        Long organization,
        Long person,
        String role,
        TextJson detail,
        String memberClass,
        String from,
        String to,
        String note,
        ArchiveJson archived) {

    static MembershipJson of(MembershipDetail membership) {
        LogMembership content = membership.content();
        return new MembershipJson(
                membership.summary().id(),
                content.councilId(),
                content.organizationId(),
                content.personId(),
                content.role().name(),
                TextJson.of(content.detailEn(), content.detailFr()),
                Json.name(content.memberClass()),
                Json.text(content.from()),
                Json.text(content.to()),
                content.note(),
                ArchiveJson.of(membership.archivedAt(), membership.archivedReason()));
    }

    LogMembership command() {
        return new LogMembership(
                council,
                organization,
                person,
                Params.constant(MembershipRole.class, "role", role == null ? "MEMBER" : role),
                Json.en(detail),
                Json.fr(detail),
                memberClass == null ? null : Params.constant(MembershipClass.class, "memberClass", memberClass),
                Params.partialDate("from", from),
                Params.partialDate("to", to),
                note);
    }
}
