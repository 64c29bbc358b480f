package parley.negotiations.chapter;

import java.time.Instant;
import java.time.LocalDate;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;

/**
 * One thing that was said of a chapter's status. Never overwritten.
 *
 * @param effective since which day, Ottawa calendar
 * @param roundId the round at which, or null
 * @param sessionId our session that moved it, or null
 * @param reason why it went back, or null
 * @param enteredBy the name of who wrote it down; empty where it was loaded
 * @param openBrackets in the text when a conclusion was recorded all the same; null where there were none
 * @param sourceEn who reported it, for REPORTED; null is "source not recorded"
 */
public record StatusEntry(
        long id,
        long chapterId,
        String chapterCode,
        ChapterStatus status,
        LocalDate effective,
        Origin origin,
        Long roundId,
        String roundCode,
        String roundEn,
        String roundFr,
        Long sessionId,
        String reason,
        String noteEn,
        String noteFr,
        String sourceEn,
        String sourceFr,
        String sourceUrls,
        String confidence,
        String confidenceNoteEn,
        String confidenceNoteFr,
        Instant enteredAt,
        String enteredBy,
        Integer openBrackets) {
    public String round(Language language) {
        return language == Language.FR ? roundFr : roundEn;
    }

    public String note(Language language) {
        return language == Language.FR ? noteFr : noteEn;
    }

    public String source(Language language) {
        return language == Language.FR ? sourceFr : sourceEn;
    }

    public String confidenceNote(Language language) {
        return language == Language.FR ? confidenceNoteFr : confidenceNoteEn;
    }
}
