package parley.core.directory;

import parley.core.text.Language;

/** An organization as other modules show and choose one; at least one of the names is there. */
public record OrganizationCard(
        long id, String code, String nameEn, String nameFr, String acronymEn, String acronymFr, OrganizationKind kind) {
    public String name(Language language) {
        String side = language == Language.FR ? nameFr : nameEn;
        return side != null ? side : language == Language.FR ? nameEn : nameFr;
    }

    /** @return the acronym of that language only, or null */
    public String acronym(Language language) {
        return language == Language.FR ? acronymFr : acronymEn;
    }
}
