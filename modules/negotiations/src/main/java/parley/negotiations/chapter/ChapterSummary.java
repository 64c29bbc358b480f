package parley.negotiations.chapter;

import java.time.LocalDate;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;

/**
 * A chapter in a list, with its status on the day that was asked for.
 *
 * @param status null where nothing was said, or where it is withheld from the caller
 * @param statusOrigin whether it was reported or recorded here
 * @param withheld whether the caller may not know the status
 */
public record ChapterSummary(
        long id,
        String code,
        String nameEn,
        String nameFr,
        int position,
        String bodyType,
        String group,
        String cptpp,
        String rcep,
        String cusma,
        ChapterStatus status,
        LocalDate since,
        Origin statusOrigin,
        String sourceEn,
        String sourceFr,
        String confidence,
        boolean withheld,
        int version) {
    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    ChapterSummary hidden() {
        return new ChapterSummary(
                id, code, nameEn, nameFr, position, bodyType, group, cptpp, rcep, cusma, null, null, null, null, null,
                null, true, version);
    }
}
