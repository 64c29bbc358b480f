package parley.workplan.forum;

import parley.core.text.Language;

/** A forum to choose. */
public record ForumCard(String code, String nameEn, String nameFr) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
