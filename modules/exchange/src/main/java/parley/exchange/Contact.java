package parley.exchange;

import java.util.List;

/**
 * A person as an address book knows them, for formats that hold people instead of cells. Text in the file's language; null
 * or empty where there is nothing.
 *
 * @param uid stays the same in every export, such as {@code urn:parley:person:1001}
 * @param displayName as used
 * @param family null where there is one name only, which is then the given name
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
        String email,
        List<Phone> phones,
        String postalAddress,
        boolean ofOrganization,
        String country,
        String language,
        List<String> categories) {
    public Contact {
        phones = List.copyOf(phones);
        categories = List.copyOf(categories);
    }

    /**
     * A number and what it reaches.
     *
     * @param e164 with its plus
     * @param extension digits, or null
     */
    public record Phone(Reaches reaches, String e164, String extension) {}

    /** What a number reaches. */
    public enum Reaches {
        VOICE,
        MOBILE,
        FAX
    }
}
