package parley.contacts.consent;

import parley.core.text.Language;

/**
 * What a message may be for.
 *
 * @param needsBasis whether somebody without a basis is left out
 * @param whyEn why none is needed; null where one is
 */
public record Purpose(String code, String nameEn, String nameFr, boolean needsBasis, String whyEn, String whyFr) {
    /** The purpose that lists show when none is chosen. */
    public static final String USUAL = "COMMERCIAL_EVENT";

    public String name(Language reader) {
        return reader == Language.FR ? nameFr : nameEn;
    }

    public String why(Language reader) {
        return reader == Language.FR ? whyFr : whyEn;
    }
}
