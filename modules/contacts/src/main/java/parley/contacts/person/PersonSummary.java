package parley.contacts.person;

import java.time.LocalDate;
import java.util.List;
import parley.contacts.consent.ConsentState;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PersonName;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/**
 * A person in a list, with the main affiliation.
 *
 * @param countryEn of the person, else of the main organization; the name of another country where that is known
 * @param sectorsEn names in the published order, apart by "; "; null where there are none
 * @param phones of the main affiliation
 * @param consent for the purpose of the criteria, else for {@link parley.contacts.consent.Purpose#USUAL}
 * @param other what else reaches the person; null where the list did not ask for it
 * @param postalAddress of the main affiliation, lines without the country; null where letters go to the organization
 * @param organizationAddress of the main organization; null where it is not known
 * @param postalCountryCode of the main organization
 * @param lastInteraction the day of the latest; null where there was none
 * @param councilsEn acronyms or names of the councils with a current term, apart by "; "; null where there are none
 * @param tagsEn apart by "; "; null where there are none
 */
public record PersonSummary(
        long id,
        PersonName name,
        String honorificEn,
        String honorificFr,
        String formOfAddressEn,
        String formOfAddressFr,
        Language language,
        String countryCode,
        String countryEn,
        String countryFr,
        String sectorsEn,
        String sectorsFr,
        Long organizationId,
        String organizationEn,
        String organizationFr,
        OrganizationKind organizationKind,
        String titleEn,
        String titleFr,
        String department,
        PartialDate since,
        String email,
        Phones phones,
        String postalAddress,
        String organizationAddress,
        String postalCountryCode,
        String postalCountryEn,
        String postalCountryFr,
        LocalDate lastInteraction,
        String councilsEn,
        String councilsFr,
        String tagsEn,
        String tagsFr,
        boolean archived,
        String marking,
        ConsentState consent,
        OtherReach other) {

    public String honorific(Language reader) {
        return either(reader, honorificEn, honorificFr);
    }

    public String formOfAddress(Language reader) {
        return either(reader, formOfAddressEn, formOfAddressFr);
    }

    public String country(Language reader) {
        return either(reader, countryEn, countryFr);
    }

    /** @return where letters go: the affiliation's own address, else the organization's; null where neither is known */
    public String mailingAddress() {
        return postalAddress == null ? organizationAddress : postalAddress;
    }

    /** @return a party's code, of {@link #mailingAddress}; null where it is another country or not known */
    public String mailingCountryCode() {
        return postalAddress == null ? postalCountryCode : countryCode;
    }

    /** @return of {@link #mailingAddress} */
    public String mailingCountry(Language reader) {
        return postalAddress == null ? postalCountry(reader) : country(reader);
    }

    /** @return addresses beside {@link #email}; empty where the list did not ask for them */
    public List<OtherReach.Email> otherEmails() {
        return other == null
                ? List.of()
                : other.emails().stream()
                        .filter(each -> !each.address().equalsIgnoreCase(email))
                        .toList();
    }

    /** @return of the main affiliation, then of the others where the list asked for them */
    public Phones allPhones() {
        return other == null ? phones : phones.and(other.phones());
    }

    private String postalCountry(Language reader) {
        return either(reader, postalCountryEn, postalCountryFr);
    }

    public String sectors(Language reader) {
        return either(reader, sectorsEn, sectorsFr);
    }

    public String organization(Language reader) {
        return either(reader, organizationEn, organizationFr);
    }

    public String title(Language reader) {
        return either(reader, titleEn, titleFr);
    }

    public String councils(Language reader) {
        return either(reader, councilsEn, councilsFr);
    }

    public String tags(Language reader) {
        return either(reader, tagsEn, tagsFr);
    }

    private static String either(Language reader, String en, String fr) {
        String side = reader == Language.FR ? fr : en;
        return side != null ? side : reader == Language.FR ? en : fr;
    }
}
