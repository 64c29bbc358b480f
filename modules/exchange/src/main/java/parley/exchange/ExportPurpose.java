package parley.exchange;

import parley.core.text.Language;

/**
 * What an export is for: kept with it, and decides who is left out.
 *
 * @param code stable, for REST, such as {@code OPERATIONAL}
 */
public record ExportPurpose(String code, String nameEn, String nameFr) {
    /** Badges, seating, replies, preparation of a meeting: never leaves anybody out. Every kind of export has it. */
    public static final String OPERATIONAL = "OPERATIONAL";

    public String name(Language reader) {
        return reader == Language.FR ? nameFr : nameEn;
    }
}
