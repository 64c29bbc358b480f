package parley.core.access;

import parley.core.text.Language;

/**
 * A list of those who need to know what is restricted.
 *
 * @param members how many accounts are on it today
 */
public record NeedToKnowList(String code, String nameEn, String nameFr, long members) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
