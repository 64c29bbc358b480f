package parley.contacts.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.PhoneNumber;
import parley.core.time.PartialDate;
import parley.exchange.ImportChange;
import parley.exchange.ImportMessage;

/**
 * What a row changes of a person who is in the directory. What the row does not say stays; addresses, numbers, sectors
 * and notes are added, never taken away; a text that only spells the same differently changes nothing, unless the
 * file spells it better.
 */
final class PersonMerge {
    private final PersonImage image;
    private final PersonRow row;
    private final Map<Long, KnownOrganization> organizations;
    private final FieldChanges changes = new FieldChanges("importPeople.");
    private final List<LogAffiliation> affiliations;
    private final List<String> newOrganizations;

    /** @param organizations those of the person's affiliations and of the row */
    PersonMerge(PersonImage image, PersonRow row, Map<Long, KnownOrganization> organizations) {
        this.image = image;
        this.row = row;
        this.organizations = organizations;
        this.affiliations = new ArrayList<>(image.person().affiliations());
        this.newOrganizations = new ArrayList<>(image.newOrganizations());
    }

    List<ImportChange> changes() {
        return changes.all();
    }

    /**
     * The person as the row would leave them.
     *
     * @param at the affiliation that the row speaks of; -1 for a new one
     * @param organizationId of a new affiliation, or of one without any; null where the row names none that is known
     * @param newOrganization the name of one that is not known
     */
    PersonImage merge(int at, Long organizationId, String newOrganization) {
        LogPerson was = image.person();
        String family = was.familyName();
        String given = was.givenName();
        NameOrder order = was.nameOrder();
        if (renamed(was)) {
            changes.change("name", image.name(), row.name());
            family = row.family;
            given = row.given;
            order = row.order == NameOrder.SINGLE || was.nameOrder() == NameOrder.SINGLE ? row.order : was.nameOrder();
        }
        String notes = changes.notes(was.notes(), row.notes);
        affiliation(at, organizationId, newOrganization);
        Set<Long> sectors = new LinkedHashSet<>(was.sectorIds());
        sectors.addAll(row.sectors);
        if (!sectors.equals(new HashSet<>(was.sectorIds()))) {
            List<Long> added = row.sectors.stream()
                    .filter(sector -> !was.sectorIds().contains(sector))
                    .toList();
            changes.change("sectors", null, ImportChange.sectors(added));
        }
        boolean moved = countryChanges(was);
        LogPerson person = new LogPerson(
                family,
                given,
                order,
                honorific("honorificEn", was.honorificEn(), row.honorificEn, was.honorificFr()),
                honorific("honorificFr", was.honorificFr(), row.honorificFr, was.honorificEn()),
                changes.text("formOfAddressEn", was.formOfAddressEn(), row.addressEn, was.formOfAddressFr()),
                changes.text("formOfAddressFr", was.formOfAddressFr(), row.addressFr, was.formOfAddressEn()),
                changes.value(
                        "language", was.language(), row.language, language -> ImportChange.key("language." + language)),
                moved ? row.country.partyId() : was.countryId(),
                moved ? row.country.other() : was.countryOther(),
                sectors,
                notes,
                was.notesLanguage(),
                was.marking(),
                affiliations);
        return new PersonImage(image.id(), image.version(), person, newOrganizations, tags());
    }

    /** One that tells less than what is known says nothing; that it was passed over is said. */
    private String honorific(String field, String was, String said, String other) {
        String told = CellValues.told(said, was);
        if (told == null && said != null) {
            row.remarks.add(ImportMessage.of("importPeople.remark.honorific", "", was, said));
        }
        return changes.text(field, was, told, other);
    }

    private Set<Long> tags() {
        Set<Long> tags = new LinkedHashSet<>(image.tags());
        row.tags.forEach((id, word) -> {
            if (tags.add(id)) {
                changes.change("tags", null, word);
            }
        });
        return tags;
    }

    /** The same words in another order or spelling are no new name, unless they are spelt better. */
    private boolean renamed(LogPerson was) {
        boolean asItStands = Objects.equals(row.family, was.familyName()) && Objects.equals(row.given, was.givenName());
        if (asItStands || !row.named()) {
            return false;
        }
        String stored = (was.givenName() == null ? "" : was.givenName() + " ")
                + (was.familyName() == null ? "" : was.familyName());
        String written = row.name();
        if (Plain.name(stored).equals(Plain.name(written)) || Plain.same(stored, written)) {
            return Plain.betterSpelt(written, stored) && !Plain.lost(written);
        }
        return Plain.name(stored).length() < Plain.name(written).length() || !Plain.sameName(stored, written);
    }

    /** Lists show the organization's country where the person has none: that says nothing new. */
    private boolean countryChanges(LogPerson was) {
        if (row.country == null) {
            return false;
        }
        boolean own = was.countryId() != null || was.countryOther() != null;
        boolean known = own
                ? same(row.country, was.countryId(), was.countryOther())
                : was.affiliations().stream()
                        .map(each -> each.organizationId() == null ? null : organizations.get(each.organizationId()))
                        .anyMatch(each -> each != null && same(row.country, each.countryId(), each.countryOther()));
        if (!known) {
            changes.change(
                    "country",
                    own ? country(was.countryId(), was.countryOther()) : null,
                    country(row.country.partyId(), row.country.other()));
        }
        return !known;
    }

    private static boolean same(Country country, Long partyId, String other) {
        return country.partyId() != null
                ? country.partyId().equals(partyId)
                : other != null && Plain.same(other, country.other());
    }

    private static String country(Long partyId, String other) {
        return partyId == null ? other : ImportChange.party(partyId);
    }

    private void affiliation(int at, Long organizationId, String newOrganization) {
        LogAffiliation was = at < 0 ? null : affiliations.get(at);
        List<String> addresses = new ArrayList<>(row.emails);
        addresses.removeIf(address -> affiliations.stream().anyMatch(each -> address.equalsIgnoreCase(each.email())));
        List<LogPhone> numbers = numbers();
        if (was == null
                && organizationId == null
                && newOrganization == null
                && addresses.isEmpty()
                && numbers.isEmpty()
                && row.titleEn == null
                && row.titleFr == null
                && row.department == null
                && row.postalAddress == null) {
            return;
        }
        Long organization = was != null && was.organizationId() != null ? was.organizationId() : organizationId;
        boolean joins =
                (was == null || was.organizationId() == null) && (organizationId != null || newOrganization != null);
        if (joins) {
            changes.change("organization", null, newOrganization != null ? newOrganization : row.organization);
        }
        String email = was == null ? null : was.email();
        if (email == null && !addresses.isEmpty()) {
            email = addresses.remove(0);
            changes.change("email", null, email);
        }
        List<LogPhone> phones = new ArrayList<>(was == null ? List.of() : was.phones());
        numbers.forEach(phone -> changes.change(
                "phone", null, PhoneNumber.of(phone.number(), phone.extension()).dialled()));
        phones.addAll(numbers);
        PartialDate from = changes.value("since", was == null ? null : was.from(), row.since, PartialDate::toString);
        PartialDate to = changes.value("until", was == null ? null : was.to(), row.until, PartialDate::toString);
        LogAffiliation merged = new LogAffiliation(
                was == null ? null : was.id(),
                organization,
                null,
                changes.text(
                        "titleEn", was == null ? null : was.titleEn(), row.titleEn, was == null ? null : was.titleFr()),
                changes.text(
                        "titleFr", was == null ? null : was.titleFr(), row.titleFr, was == null ? null : was.titleEn()),
                changes.text("department", was == null ? null : was.department(), row.department, null),
                from,
                to,
                was == null ? affiliations.isEmpty() : was.main(),
                email,
                changes.text("postalAddress", was == null ? null : was.postalAddress(), row.postalAddress, null),
                phones);
        if (was == null) {
            affiliations.add(merged);
            newOrganizations.add(newOrganization);
        } else {
            affiliations.set(at, merged);
            newOrganizations.set(at, joins ? newOrganization : null);
        }
        addresses.forEach(address -> another(address, organization, joins || was == null ? newOrganization : null));
    }

    /** An address belongs to an affiliation: a second one at the same place is one more. */
    private void another(String address, Long organization, String newOrganization) {
        changes.change("email", null, address);
        affiliations.add(new LogAffiliation(
                null, organization, null, null, null, null, null, null, false, address, null, List.of()));
        newOrganizations.add(newOrganization);
    }

    private List<LogPhone> numbers() {
        return row.phones.stream()
                .filter(phone -> affiliations.stream()
                        .flatMap(each -> each.phones().stream())
                        .noneMatch(known -> known.number().equals(phone.number().e164())
                                && (phone.number().extension() == null
                                        || phone.number().extension().equals(known.extension()))))
                .map(PersonRow.Phone::written)
                .toList();
    }

    /** @return the row as somebody new */
    static PersonImage fresh(PersonRow row, Long organizationId, String newOrganization) {
        LogPerson nobody = new LogPerson(
                row.family,
                row.given,
                row.order,
                row.honorificEn,
                row.honorificFr,
                row.addressEn,
                row.addressFr,
                row.language,
                row.country == null ? null : row.country.partyId(),
                row.country == null ? null : row.country.other(),
                row.sectors,
                null,
                null,
                "UNCLASSIFIED",
                List.of());

        PersonMerge merge = new PersonMerge(new PersonImage(0, 0, nobody, List.of(), Set.of()), row, Map.of());
        return merge.merge(-1, organizationId, newOrganization);
    }
}
