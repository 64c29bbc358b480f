package parley.exchange;

import java.util.List;
import parley.core.text.Language;

/**
 * An organization as an address book knows it. Null or empty where there is nothing.
 *
 * @param uid such as {@code urn:parley:organization:1001}
 * @param names in the file's language first; one or two
 * @param acronyms at most one a language
 * @param otherNames beside names and acronyms
 * @param kind in words of the file's language
 * @param partOf the name of another organization
 * @param code in a published directory
 * @param postalAddress lines without the country
 * @param country its name
 * @param categories sectors, in the file's language
 */
public record ContactOrganization(
        String uid,
        List<Named> names,
        List<Named> acronyms,
        List<String> otherNames,
        List<String> formerNames,
        String kind,
        String partOf,
        String code,
        String postalAddress,
        Named city,
        String country,
        String website,
        List<String> categories)
        implements AddressBookEntry {
    public ContactOrganization {
        names = List.copyOf(names);
        acronyms = List.copyOf(acronyms);
        otherNames = List.copyOf(otherNames);
        formerNames = List.copyOf(formerNames);
        categories = List.copyOf(categories);
    }

    /** A name and the language that it is in. */
    public record Named(String text, Language language) {}
}
