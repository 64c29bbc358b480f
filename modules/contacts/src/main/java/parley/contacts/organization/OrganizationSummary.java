package parley.contacts.organization;

import java.time.LocalDate;
import parley.core.directory.OrganizationKind;
import parley.core.text.Language;

/**
 * An organization in a list; at least one of the names is there.
 *
 * @param code of a published directory; null for what was logged here
 * @param countryEn or the name of another country
 * @param postalAddress lines without the country; null where it is not known
 * @param people who belong to it today
 * @param lastInteraction the day of the latest; null where there was none
 */
public record OrganizationSummary(
        long id,
        String code,
        String nameEn,
        String nameFr,
        String acronymEn,
        String acronymFr,
        OrganizationKind kind,
        String countryCode,
        String countryEn,
        String countryFr,
        String cityEn,
        String cityFr,
        String website,
        String postalAddress,
        String sectorsEn,
        String sectorsFr,
        Long parentId,
        String parentEn,
        String parentFr,
        long people,
        LocalDate lastInteraction,
        boolean archived,
        String marking) {

    public String name(Language reader) {
        return either(reader, nameEn, nameFr);
    }

    /** @return the acronym of that language only, or null */
    public String acronym(Language reader) {
        return reader == Language.FR ? acronymFr : acronymEn;
    }

    public String country(Language reader) {
        return either(reader, countryEn, countryFr);
    }

    public String city(Language reader) {
        return either(reader, cityEn, cityFr);
    }

    public String sectors(Language reader) {
        return either(reader, sectorsEn, sectorsFr);
    }

    public String parent(Language reader) {
        return either(reader, parentEn, parentFr);
    }

    private static String either(Language reader, String en, String fr) {
        String side = reader == Language.FR ? fr : en;
        return side != null ? side : reader == Language.FR ? en : fr;
    }
}
