package parley.contacts.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogOrganization;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PhoneKind;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A person as stored, whole: to compare with a row, to write, and to put back.
 *
 * @param id 0 for one that is not stored yet
 * @param newOrganizations names of those that are logged with the person, by the place of the affiliation; null elsewhere
 * @param tags ids of the tags that the person has
 */
record PersonImage(long id, int version, LogPerson person, List<String> newOrganizations, Set<Long> tags) {
    PersonImage {
        newOrganizations = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(newOrganizations));
        tags = Set.copyOf(tags);
    }

    static PersonImage stored(long id, int version, LogPerson person, Set<Long> tags) {
        return new PersonImage(
                id,
                version,
                person,
                java.util.Collections.nCopies(person.affiliations().size(), null),
                tags);
    }

    /** @return the same with the affiliations in the order in which the repository reads them */
    PersonImage asRead() {
        List<LogAffiliation> sorted = person.affiliations().stream()
                .sorted(Comparator.comparing((LogAffiliation each) -> !each.main())
                        .thenComparing(each -> each.to() != null)
                        .thenComparing(LogAffiliation::id))
                .toList();
        return stored(id, version, person.with(sorted), tags);
    }

    /** @return the name as used */
    String name() {
        return parley.core.directory.PersonName.of(person.familyName(), person.givenName(), person.nameOrder())
                .asUsed();
    }

    /** @return to be validated: with the organizations that are logged with the person */
    LogPerson command() {
        List<LogAffiliation> whole = new java.util.ArrayList<>();
        for (int i = 0; i < person.affiliations().size(); i++) {
            LogAffiliation each = person.affiliations().get(i);
            String name = newOrganizations.get(i);
            whole.add(
                    name == null
                            ? each
                            : new LogAffiliation(
                                    each.id(),
                                    null,
                                    LogOrganization.named(name, Language.EN, OrganizationKind.OTHER),
                                    each.titleEn(),
                                    each.titleFr(),
                                    each.department(),
                                    each.from(),
                                    each.to(),
                                    each.main(),
                                    each.email(),
                                    each.postalAddress(),
                                    each.phones()));
        }
        return person.with(whole);
    }

    String nameKey() {
        return Plain.name(
                person.givenName() == null ? "" : person.givenName(),
                person.familyName() == null ? "" : person.familyName());
    }

    JsonObject json() {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("id", id).add("version", version);
        put(json, "family", person.familyName());
        put(json, "given", person.givenName());
        put(json, "order", person.nameOrder());
        put(json, "honorificEn", person.honorificEn());
        put(json, "honorificFr", person.honorificFr());
        put(json, "addressEn", person.formOfAddressEn());
        put(json, "addressFr", person.formOfAddressFr());
        put(json, "language", person.language());
        put(json, "country", person.countryId());
        put(json, "countryOther", person.countryOther());
        JsonArrayBuilder sectors = JSON.createArrayBuilder();
        person.sectorIds().stream().sorted().forEach(sectors::add);
        json.add("sectors", sectors);
        JsonArrayBuilder own = JSON.createArrayBuilder();
        tags.stream().sorted().forEach(own::add);
        json.add("tags", own);
        put(json, "notes", person.notes());
        put(json, "notesLanguage", person.notesLanguage());
        put(json, "marking", person.marking());
        JsonArrayBuilder affiliations = JSON.createArrayBuilder();
        for (int i = 0; i < person.affiliations().size(); i++) {
            affiliations.add(json(person.affiliations().get(i), newOrganizations.get(i)));
        }
        return json.add("affiliations", affiliations).build();
    }

    private static JsonObjectBuilder json(LogAffiliation affiliation, String newOrganization) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        put(json, "id", affiliation.id());
        put(json, "organization", affiliation.organizationId());
        put(json, "newOrganization", newOrganization);
        put(json, "titleEn", affiliation.titleEn());
        put(json, "titleFr", affiliation.titleFr());
        put(json, "department", affiliation.department());
        put(json, "from", affiliation.from() == null ? null : affiliation.from().value());
        put(
                json,
                "fromPrecision",
                affiliation.from() == null ? null : affiliation.from().precision());
        put(json, "to", affiliation.to() == null ? null : affiliation.to().value());
        put(
                json,
                "toPrecision",
                affiliation.to() == null ? null : affiliation.to().precision());
        json.add("main", affiliation.main());
        put(json, "email", affiliation.email());
        put(json, "postalAddress", affiliation.postalAddress());
        JsonArrayBuilder phones = JSON.createArrayBuilder();
        for (LogPhone phone : affiliation.phones()) {
            JsonObjectBuilder one = JSON.createObjectBuilder();
            put(one, "kind", phone.kind());
            put(one, "e164", phone.number());
            put(one, "extension", phone.extension());
            phones.add(one);
        }
        return json.add("phones", phones);
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Long number) {
            json.add(name, number);
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }

    static PersonImage read(JsonObject json) {
        JsonArray affiliations = json.getJsonArray("affiliations");
        LogPerson person = new LogPerson(
                text(json, "family"),
                text(json, "given"),
                NameOrder.valueOf(text(json, "order")),
                text(json, "honorificEn"),
                text(json, "honorificFr"),
                text(json, "addressEn"),
                text(json, "addressFr"),
                language(json, "language"),
                id(json, "country"),
                text(json, "countryOther"),
                ids(json, "sectors"),
                text(json, "notes"),
                language(json, "notesLanguage"),
                text(json, "marking"),
                affiliations.getValuesAs(JsonObject.class).stream()
                        .map(PersonImage::affiliation)
                        .toList());
        List<String> names = affiliations.getValuesAs(JsonObject.class).stream()
                .map(each -> text(each, "newOrganization"))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        return new PersonImage(
                json.getJsonNumber("id").longValue(), json.getInt("version", 0), person, names, ids(json, "tags"));
    }

    private static Set<Long> ids(JsonObject json, String name) {
        return absent(json, name)
                ? Set.of()
                : json.getJsonArray(name).getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValue)
                        .collect(Collectors.toSet());
    }

    private static LogAffiliation affiliation(JsonObject json) {
        return new LogAffiliation(
                id(json, "id"),
                id(json, "organization"),
                null,
                text(json, "titleEn"),
                text(json, "titleFr"),
                text(json, "department"),
                date(json, "from"),
                date(json, "to"),
                json.getBoolean("main", false),
                text(json, "email"),
                text(json, "postalAddress"),
                json.getJsonArray("phones").getValuesAs(JsonObject.class).stream()
                        .map(phone -> new LogPhone(
                                PhoneKind.valueOf(text(phone, "kind")), text(phone, "e164"), text(phone, "extension")))
                        .toList());
    }

    private static PartialDate date(JsonObject json, String name) {
        String value = text(json, name);
        return value == null
                ? null
                : PartialDate.of(
                        java.time.LocalDate.parse(value),
                        parley.core.time.Precision.valueOf(text(json, name + "Precision")));
    }

    private static Language language(JsonObject json, String name) {
        String value = text(json, name);
        return value == null ? null : Language.valueOf(value);
    }

    static Long id(JsonObject json, String name) {
        return absent(json, name) ? null : json.getJsonNumber(name).longValue();
    }

    static String text(JsonObject json, String name) {
        return absent(json, name) ? null : json.getString(name);
    }

    private static boolean absent(JsonObject json, String name) {
        return !json.containsKey(name) || json.get(name) == JsonValue.NULL;
    }
}
