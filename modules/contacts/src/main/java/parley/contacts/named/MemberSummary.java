package parley.contacts.named;

import java.time.Instant;
import java.time.LocalDate;
import parley.core.directory.PersonName;
import parley.core.text.Language;

/**
 * Somebody on a list, with the main affiliation.
 *
 * @param id of the person
 * @param language preferred; null where it is not known
 * @param status of the latest event; null where nothing was sent yet
 * @param statusDay of that event
 */
public record MemberSummary(
        long id,
        PersonName name,
        String honorificEn,
        String honorificFr,
        String formOfAddressEn,
        String formOfAddressFr,
        Language language,
        String countryEn,
        String countryFr,
        String organizationEn,
        String organizationFr,
        String titleEn,
        String titleFr,
        String email,
        ListEventKind status,
        LocalDate statusDay,
        Instant addedAt,
        String addedReason,
        String marking) {

    public String honorific(Language reader) {
        return either(reader, honorificEn, honorificFr);
    }

    public String country(Language reader) {
        return either(reader, countryEn, countryFr);
    }

    public String organization(Language reader) {
        return either(reader, organizationEn, organizationFr);
    }

    public String title(Language reader) {
        return either(reader, titleEn, titleFr);
    }

    /** @return how a letter to them begins, in their own language, else in that one */
    public String salutation(Language otherwise) {
        Language theirs = language == null ? otherwise : language;
        return Salutation.in(theirs, name, theirs == Language.FR ? formOfAddressFr : formOfAddressEn);
    }

    private static String either(Language reader, String en, String fr) {
        String side = reader == Language.FR ? fr : en;
        return side != null ? side : reader == Language.FR ? en : fr;
    }
}
