package parley.contacts.rest;

import java.util.List;
import parley.contacts.organization.OrganizationDetail;
import parley.core.directory.LogOrganization;
import parley.core.directory.OrganizationKind;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * An organization. Id, code, people, lastInteraction, published and archived are read only; country and sectors are named
 * by code.
 *
 * @param code of a published directory; null for what was logged here
 * @param postalAddress lines without the country
 * @param parent the id of the organization that it is part of
 */
public record OrganizationJson(
        Long id,
        String code,
        TextJson name,
        TextJson acronym,
        String kind,
        String country,
        String countryOther,
        TextJson city,
        Long parent,
        String website,
        String postalAddress,
        TextJson role,
        List<String> sectors,
        List<AliasJson> aliases,
        String notes,
        String notesLanguage,
        String marking,
        Long people,
        String lastInteraction,
        PublishedJson published,
        ArchiveJson archived) {

    /** Where it was published; read only. */
    public record PublishedJson(
            TextJson source, String urls, String nameFrOrigin, String confidence, TextJson confidenceNote) {}

    static OrganizationJson of(OrganizationDetail organization, PartyCodes parties, SectorCodes sectors) {
        LogOrganization content = organization.content();
        return new OrganizationJson(
                organization.summary().id(),
                organization.summary().code(),
                TextJson.of(content.nameEn(), content.nameFr()),
                TextJson.of(content.acronymEn(), content.acronymFr()),
                content.kind().name(),
                parties.code(content.countryId()),
                content.countryOther(),
                TextJson.of(content.cityEn(), content.cityFr()),
                content.parentId(),
                content.website(),
                content.postalAddress(),
                TextJson.of(content.roleEn(), content.roleFr()),
                sectors.codes(content.sectorIds()),
                AliasJson.of(content.aliases()),
                content.notes(),
                Json.code(content.notesLanguage()),
                content.marking(),
                organization.summary().people(),
                Json.text(organization.summary().lastInteraction()),
                published(organization.publication()),
                ArchiveJson.of(organization.archivedAt(), organization.archivedReason()));
    }

    LogOrganization command(PartyCodes parties, SectorCodes sectorCodes) {
        return new LogOrganization(
                Json.en(name),
                Json.fr(name),
                Json.en(acronym),
                Json.fr(acronym),
                Params.constant(OrganizationKind.class, "kind", kind),
                parties.id("country", country),
                countryOther,
                parent,
                Json.en(city),
                Json.fr(city),
                website,
                postalAddress,
                Json.en(role),
                Json.fr(role),
                sectorCodes.ids(sectors),
                AliasJson.commands(aliases),
                notes,
                Json.language("notesLanguage", notesLanguage),
                marking == null ? "UNCLASSIFIED" : marking);
    }

    private static PublishedJson published(OrganizationDetail.Publication publication) {
        return publication == null
                ? null
                : new PublishedJson(
                        TextJson.of(publication.sourceEn(), publication.sourceFr()),
                        publication.urls(),
                        publication.nameFrOrigin(),
                        publication.confidence(),
                        TextJson.of(publication.confidenceNoteEn(), publication.confidenceNoteFr()));
    }
}
