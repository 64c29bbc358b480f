package parley.core.directory;

import parley.core.text.Language;

/**
 * A person as other modules show and choose one.
 *
 * @param name as used
 * @param filed as lists file it
 * @param organizationEn of the main affiliation; null where there is none
 */
public record PersonCard(
        long id,
        String name,
        String filed,
        String titleEn,
        String titleFr,
        Long organizationId,
        String organizationEn,
        String organizationFr) {
    public String title(Language language) {
        return either(language, titleEn, titleFr);
    }

    public String organization(Language language) {
        return either(language, organizationEn, organizationFr);
    }

    private static String either(Language language, String en, String fr) {
        String side = language == Language.FR ? fr : en;
        return side != null ? side : language == Language.FR ? en : fr;
    }
}
