package parley.negotiations.known;

import parley.core.text.Language;

/** A chapter that the caller may know: its positions may be read and logged. */
public record KnownChapter(long id, String code, String nameEn, String nameFr) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
