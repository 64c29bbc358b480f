package parley.contacts.consent;

import java.time.LocalDate;
import parley.core.text.Language;

/**
 * A ground on which somebody may be written to.
 *
 * @param shortEn one or two words for a cell, such as "business"
 * @param months from the day it was obtained to its end; null where it has none
 * @param allows false for the entry that says that there is no ground
 * @param needsEvidence whether it counts only with something to show
 * @param checkedBy who confirmed the months, such as counsel; null where nobody has yet
 * @param version for the next save
 */
public record Basis(
        String code,
        String nameEn,
        String nameFr,
        String shortEn,
        String shortFr,
        Integer months,
        boolean allows,
        boolean needsEvidence,
        String checkedBy,
        LocalDate checkedOn,
        int version) {
    public String name(Language reader) {
        return reader == Language.FR ? nameFr : nameEn;
    }

    public String inShort(Language reader) {
        return reader == Language.FR ? shortFr : shortEn;
    }

    /** @return the last day on which it holds; null where it has no end. Source: CASL, s. 10(10) and (13), as entered. */
    public LocalDate expiry(LocalDate obtained) {
        return months == null ? null : obtained.plusMonths(months);
    }
}
