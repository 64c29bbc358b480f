package parley.negotiations;

import parley.core.text.Language;

/**
 * Where a chapter stood on two days.
 *
 * @param atStart null where nothing was said by then, or where it is withheld
 * @param atEnd the same
 * @param withheld whether the caller may not know; then it is in no total
 */
public record ChapterFigure(
        String code, String nameEn, String nameFr, ChapterStatus atStart, ChapterStatus atEnd, boolean withheld) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public boolean moved() {
        return atEnd != atStart;
    }

    /** @return the page's address, without a host */
    public String address() {
        return "/negotiations/chapters/show?code=" + code;
    }
}
