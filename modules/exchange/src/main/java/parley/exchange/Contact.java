package parley.exchange;

import java.util.List;

/**
 * A person as an address book knows them, for formats that hold people instead of cells. Text in the file's language; null
 * or empty where there is nothing.
 *
 * @param uid stays the same in every export, such as {@code urn:parley:person:1001}
 * @param displayName as used
 * @param family null where there is one name only, which is then the given name
 * @param emails the main one first; it is preferred only where it is marked so
 * @param postalAddress lines without the country, or null
 * @param ofOrganization whether the address is that of the organization, and says nothing of the person
 * @param country its name
 * @param language {@code en} or {@code fr}
 */
public record Contact(
        String uid,
        String displayName,
        String family,
        String given,
        String honorific,
        String organization,
        String department,
        String title,
        List<Email> emails,
        List<Phone> phones,
        String postalAddress,
        boolean ofOrganization,
        String country,
        String language,
        List<String> categories)
        implements AddressBookEntry {
    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        categories = List.copyOf(categories);
    }

    /**
     * An address.
     *
     * @param work whether it is one at an organization
     * @param main whether it is the one to write to
     */
    public record Email(String address, boolean work, boolean main) {}

    /**
     * A number and what it reaches.
     *
     * @param work whether it is one at an organization
     * @param e164 with its plus
     * @param extension digits, or null
     */
    public record Phone(Reaches reaches, boolean work, String e164, String extension) {}

    /** What a number reaches. */
    public enum Reaches {
        VOICE,
        MOBILE,
        FAX
    }
}
