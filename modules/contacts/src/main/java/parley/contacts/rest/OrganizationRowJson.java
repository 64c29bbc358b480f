package parley.contacts.rest;

import parley.contacts.organization.OrganizationSummary;
import parley.ui.rest.TextJson;

/** An organization in a list. */
public record OrganizationRowJson(
        long id,
        String code,
        TextJson name,
        TextJson acronym,
        String kind,
        String country,
        TextJson countryName,
        TextJson city,
        String website,
        TextJson sectors,
        Long parent,
        TextJson parentName,
        long people,
        String lastInteraction,
        boolean archived,
        String marking) {
    static OrganizationRowJson of(OrganizationSummary organization) {
        return new OrganizationRowJson(
                organization.id(),
                organization.code(),
                TextJson.of(organization.nameEn(), organization.nameFr()),
                TextJson.of(organization.acronymEn(), organization.acronymFr()),
                organization.kind().name(),
                organization.countryCode(),
                TextJson.of(organization.countryEn(), organization.countryFr()),
                TextJson.of(organization.cityEn(), organization.cityFr()),
                organization.website(),
                TextJson.of(organization.sectorsEn(), organization.sectorsFr()),
                organization.parentId(),
                TextJson.of(organization.parentEn(), organization.parentFr()),
                organization.people(),
                Json.text(organization.lastInteraction()),
                organization.archived(),
                organization.marking());
    }
}
