package parley.contacts.membership;

import parley.core.text.Language;

/** A council by its names, as a choice. */
public record CouncilCard(long id, String nameEn, String nameFr) {
    public String name(Language reader) {
        String side = reader == Language.FR ? nameFr : nameEn;
        return side != null ? side : reader == Language.FR ? nameEn : nameFr;
    }
}
