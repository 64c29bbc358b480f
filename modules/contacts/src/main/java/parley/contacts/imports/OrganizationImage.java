package parley.contacts.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAlias;
import parley.core.directory.LogOrganization;
import parley.core.directory.OrganizationKind;
import parley.core.text.Language;

/**
 * An organization as stored, whole: to compare with a row, to write, and to put back.
 *
 * @param id 0 for one that is not stored yet
 */
record OrganizationImage(long id, int version, LogOrganization organization) {
    /** @return the name, English before French */
    String label() {
        return organization.nameEn() == null ? organization.nameFr() : organization.nameEn();
    }

    JsonObject json() {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("id", id).add("version", version);
        texts(organization).forEach((name, value) -> {
            if (value != null) {
                json.add(name, value);
            }
        });
        if (organization.countryId() != null) {
            json.add("country", organization.countryId());
        }
        if (organization.parentId() != null) {
            json.add("parent", organization.parentId());
        }
        JsonArrayBuilder sectors = JSON.createArrayBuilder();
        organization.sectorIds().stream().sorted().forEach(sectors::add);
        JsonArrayBuilder aliases = JSON.createArrayBuilder();
        for (LogAlias alias : organization.aliases()) {
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("name", alias.name())
                    .add("kind", alias.kind().name());
            if (alias.language() != null) {
                one.add("language", alias.language().name());
            }
            aliases.add(one);
        }
        return json.add("sectors", sectors).add("aliases", aliases).build();
    }

    private static Map<String, String> texts(LogOrganization all) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nameEn", all.nameEn());
        texts.put("nameFr", all.nameFr());
        texts.put("acronymEn", all.acronymEn());
        texts.put("acronymFr", all.acronymFr());
        texts.put("kind", all.kind().name());
        texts.put("countryOther", all.countryOther());
        texts.put("cityEn", all.cityEn());
        texts.put("cityFr", all.cityFr());
        texts.put("website", all.website());
        texts.put("postalAddress", all.postalAddress());
        texts.put("roleEn", all.roleEn());
        texts.put("roleFr", all.roleFr());
        texts.put("notes", all.notes());
        texts.put(
                "notesLanguage",
                all.notesLanguage() == null ? null : all.notesLanguage().name());
        texts.put("marking", all.marking());
        return texts;
    }

    static OrganizationImage read(JsonObject json) {
        String notesLanguage = PersonImage.text(json, "notesLanguage");
        LogOrganization organization = new LogOrganization(
                PersonImage.text(json, "nameEn"),
                PersonImage.text(json, "nameFr"),
                PersonImage.text(json, "acronymEn"),
                PersonImage.text(json, "acronymFr"),
                OrganizationKind.valueOf(PersonImage.text(json, "kind")),
                PersonImage.id(json, "country"),
                PersonImage.text(json, "countryOther"),
                PersonImage.id(json, "parent"),
                PersonImage.text(json, "cityEn"),
                PersonImage.text(json, "cityFr"),
                PersonImage.text(json, "website"),
                PersonImage.text(json, "postalAddress"),
                PersonImage.text(json, "roleEn"),
                PersonImage.text(json, "roleFr"),
                json.getJsonArray("sectors").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValue)
                        .collect(Collectors.toSet()),
                json.getJsonArray("aliases").getValuesAs(JsonObject.class).stream()
                        .map(OrganizationImage::alias)
                        .toList(),
                PersonImage.text(json, "notes"),
                notesLanguage == null ? null : Language.valueOf(notesLanguage),
                PersonImage.text(json, "marking"));
        return new OrganizationImage(json.getJsonNumber("id").longValue(), json.getInt("version", 0), organization);
    }

    private static LogAlias alias(JsonObject json) {
        String language = PersonImage.text(json, "language");
        return new LogAlias(
                json.getString("name"),
                AliasKind.valueOf(json.getString("kind")),
                language == null ? null : Language.valueOf(language));
    }

    /** @return one of which nothing but the name is known: a company where the name says so */
    static OrganizationImage named(long id, String name, Language language) {
        boolean company =
                name.matches("(?i).*\\b(inc|incorporated|ltd|limited|lt[ée]e|limit[ée]e|llc|llp|corp|corporation"
                        + "|co|company|compagnie|plc|gmbh|s\\.?a\\.?|sarl|senc|jsc|pte|pty|sdn|bhd|tbk|pt)\\b\\.?.*");
        OrganizationKind kind = company ? OrganizationKind.COMPANY : OrganizationKind.OTHER;
        return new OrganizationImage(id, 0, LogOrganization.named(name, language, kind));
    }

    List<String> names() {
        return java.util.stream.Stream.of(organization.nameEn(), organization.nameFr())
                .filter(name -> name != null)
                .distinct()
                .toList();
    }
}
