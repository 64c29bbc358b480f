package parley.negotiations.body;

import parley.core.text.Language;

/** A chapter by its published name. */
public record NegotiatedChapter(String code, String nameEn, String nameFr) {
    public String label(Language language) {
        return code + " · " + (language == Language.FR ? nameFr : nameEn);
    }
}
