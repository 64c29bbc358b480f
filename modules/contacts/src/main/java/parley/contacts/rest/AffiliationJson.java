package parley.contacts.rest;

import java.util.List;
import java.util.Map;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPhone;
import parley.core.directory.OrganizationCard;
import parley.core.directory.PhoneKind;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * An affiliation. The organization's name is read only.
 *
 * @param id null for a new one
 * @param postalAddress lines without the country, where letters go elsewhere than to the organization
 * @param from {@code 2021-03-01}, {@code 2021-03} or {@code 2021}; null where it is not known
 * @param to inclusive; null while it lasts
 */
public record AffiliationJson(
        Long id,
        Long organization,
        TextJson organizationName,
        TextJson title,
        String department,
        String from,
        String to,
        Boolean main,
        String email,
        String postalAddress,
        List<PhoneJson> phones) {

    /** @param number E.164 when read; any notation with a country code when written */
    public record PhoneJson(String kind, String number, String extension) {
        static PhoneJson of(LogPhone phone) {
            return new PhoneJson(phone.kind().name(), phone.number(), phone.extension());
        }

        LogPhone command(String field) {
            return new LogPhone(
                    Params.constant(PhoneKind.class, field + ".kind", kind == null ? "WORK" : kind), number, extension);
        }
    }

    static AffiliationJson of(LogAffiliation affiliation, Map<Long, OrganizationCard> organizations) {
        OrganizationCard organization = organizations.get(affiliation.organizationId());
        return new AffiliationJson(
                affiliation.id(),
                affiliation.organizationId(),
                organization == null ? null : TextJson.of(organization.nameEn(), organization.nameFr()),
                TextJson.of(affiliation.titleEn(), affiliation.titleFr()),
                affiliation.department(),
                Json.text(affiliation.from()),
                Json.text(affiliation.to()),
                affiliation.main(),
                affiliation.email(),
                affiliation.postalAddress(),
                affiliation.phones().stream().map(PhoneJson::of).toList());
    }

    LogAffiliation command(String field) {
        List<PhoneJson> numbers = phones == null ? List.of() : phones;
        return new LogAffiliation(
                id,
                organization,
                null,
                Json.en(title),
                Json.fr(title),
                department,
                Params.partialDate(field + ".from", from),
                Params.partialDate(field + ".to", to),
                Boolean.TRUE.equals(main),
                email,
                postalAddress,
                numbers.stream()
                        .map(phone -> phone.command(field + ".phones[" + numbers.indexOf(phone) + "]"))
                        .toList());
    }
}
