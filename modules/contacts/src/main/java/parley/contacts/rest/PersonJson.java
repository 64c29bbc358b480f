package parley.contacts.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.contacts.person.PersonDetail;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPerson;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationCard;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * A person. Id, name, filedAs, lastInteraction and archived are read only; country and sectors are named by code.
 *
 * @param name as used; filedAs as lists file it
 * @param nameOrder GIVEN_FIRST, FAMILY_FIRST, SINGLE or PATRONYMIC
 * @param countryOther the name of a country that is no party
 */
public record PersonJson(
        Long id,
        String name,
        String filedAs,
        String familyName,
        String givenName,
        String nameOrder,
        TextJson honorific,
        TextJson formOfAddress,
        String language,
        String country,
        String countryOther,
        List<String> sectors,
        String notes,
        String notesLanguage,
        String marking,
        List<AffiliationJson> affiliations,
        List<AliasJson> aliases,
        String lastInteraction,
        ArchiveJson archived) {

    static PersonJson of(
            PersonDetail person, PartyCodes parties, SectorCodes sectors, Map<Long, OrganizationCard> organizations) {
        LogPerson content = person.content();
        return new PersonJson(
                person.summary().id(),
                person.summary().name().asUsed(),
                person.summary().name().filed(),
                content.familyName(),
                content.givenName(),
                content.nameOrder().name(),
                TextJson.of(content.honorificEn(), content.honorificFr()),
                TextJson.of(content.formOfAddressEn(), content.formOfAddressFr()),
                Json.code(content.language()),
                parties.code(content.countryId()),
                content.countryOther(),
                sectors.codes(content.sectorIds()),
                content.notes(),
                Json.code(content.notesLanguage()),
                content.marking(),
                content.affiliations().stream()
                        .map(affiliation -> AffiliationJson.of(affiliation, organizations))
                        .toList(),
                AliasJson.of(content.aliases()),
                Json.text(person.summary().lastInteraction()),
                ArchiveJson.of(person.archivedAt(), person.archivedReason()));
    }

    LogPerson command(PartyCodes parties, SectorCodes sectorCodes) {
        return new LogPerson(
                familyName,
                givenName,
                Params.constant(NameOrder.class, "nameOrder", nameOrder == null ? "GIVEN_FIRST" : nameOrder),
                Json.en(honorific),
                Json.fr(honorific),
                Json.en(formOfAddress),
                Json.fr(formOfAddress),
                Json.language("language", language),
                parties.id("country", country),
                countryOther,
                sectorCodes.ids(sectors),
                notes,
                Json.language("notesLanguage", notesLanguage),
                marking == null ? "UNCLASSIFIED" : marking,
                affiliationCommands(),
                AliasJson.commands(aliases));
    }

    private List<LogAffiliation> affiliationCommands() {
        List<LogAffiliation> commands = new ArrayList<>();
        for (int i = 0; affiliations != null && i < affiliations.size(); i++) {
            commands.add(affiliations.get(i).command("affiliations[" + i + "]"));
        }
        return commands;
    }
}
