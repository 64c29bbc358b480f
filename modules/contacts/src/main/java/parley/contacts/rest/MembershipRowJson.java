package parley.contacts.rest;

import java.time.LocalDate;
import parley.contacts.membership.MembershipSummary;
import parley.ui.rest.TextJson;

/** A term on a council in a list; {@code term} is where it stands today: CURRENT, ENDING, UPCOMING or ENDED. */
public record MembershipRowJson(
        long id,
        long council,
        TextJson councilName,
        Long organization,
        TextJson organizationName,
        Long person,
        String personName,
        String role,
        TextJson detail,
        String memberClass,
        String from,
        String to,
        String term,
        boolean archived) {
    static MembershipRowJson of(MembershipSummary membership, LocalDate today) {
        return new MembershipRowJson(
                membership.id(),
                membership.councilId(),
                TextJson.of(membership.councilEn(), membership.councilFr()),
                membership.organizationId(),
                TextJson.of(membership.organizationEn(), membership.organizationFr()),
                membership.personId(),
                membership.person() == null ? null : membership.person().asUsed(),
                membership.role().name(),
                TextJson.of(membership.detailEn(), membership.detailFr()),
                Json.name(membership.memberClass()),
                Json.text(membership.from()),
                Json.text(membership.to()),
                membership.term(today).name(),
                membership.archived());
    }
}
