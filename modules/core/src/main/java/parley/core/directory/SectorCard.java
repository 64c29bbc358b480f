package parley.core.directory;

import parley.core.text.Language;

/** A sector as forms and lists show it. */
public record SectorCard(long id, String code, String nameEn, String nameFr) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
