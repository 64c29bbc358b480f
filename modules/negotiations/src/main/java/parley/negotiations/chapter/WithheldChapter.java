package parley.negotiations.chapter;

import parley.core.text.Language;

/** A chapter as the administrator sees it, who may not know its status: whether that is withheld from others. */
public record WithheldChapter(long id, String code, String nameEn, String nameFr, boolean withheld, int version) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
