package parley.contacts.tag;

import parley.core.text.Language;

/** A tag as lists and forms show it; one of the names may be null. */
public record TagCard(long id, String nameEn, String nameFr) {
    public String name(Language reader) {
        String side = reader == Language.FR ? nameFr : nameEn;
        return side != null ? side : reader == Language.FR ? nameEn : nameFr;
    }
}
