package parley.contacts.rest;

import java.util.List;
import parley.contacts.person.PersonSummary;
import parley.ui.rest.TextJson;

/**
 * A person in a list, with the main affiliation.
 *
 * @param consent whether the person may be written to today for the list's {@code purpose}, else for commercial events
 * @param consentUntil the last day of that; null where there is no end
 */
public record PersonRowJson(
        long id,
        String name,
        String filedAs,
        String familyName,
        String givenName,
        String nameOrder,
        String language,
        String country,
        TextJson countryName,
        TextJson sectors,
        Long organization,
        TextJson organizationName,
        String organizationKind,
        TextJson title,
        String department,
        String email,
        List<AffiliationJson.PhoneJson> phones,
        String lastInteraction,
        TextJson councils,
        TextJson tags,
        String consent,
        String consentUntil,
        boolean archived,
        String marking) {
    static PersonRowJson of(PersonSummary person) {
        return new PersonRowJson(
                person.id(),
                person.name().asUsed(),
                person.name().filed(),
                person.name().family(),
                person.name().given(),
                person.name().order().name(),
                Json.code(person.language()),
                person.countryCode(),
                TextJson.of(person.countryEn(), person.countryFr()),
                TextJson.of(person.sectorsEn(), person.sectorsFr()),
                person.organizationId(),
                TextJson.of(person.organizationEn(), person.organizationFr()),
                Json.name(person.organizationKind()),
                TextJson.of(person.titleEn(), person.titleFr()),
                person.department(),
                person.email(),
                person.phones().lines().stream()
                        .map(line -> new AffiliationJson.PhoneJson(
                                line.kind().name(),
                                line.number().e164(),
                                line.number().extension()))
                        .toList(),
                Json.text(person.lastInteraction()),
                TextJson.of(person.councilsEn(), person.councilsFr()),
                TextJson.of(person.tagsEn(), person.tagsFr()),
                Json.name(person.consent().answer()),
                Json.text(person.consent().until()),
                person.archived(),
                person.marking());
    }
}
