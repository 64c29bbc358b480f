package parley.negotiations.session;

import java.time.LocalDate;
import java.time.LocalTime;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.ChapterStatus;

/**
 * A session in a list.
 *
 * @param timeZone of the session, else of its round, else null
 * @param before the chapter's status before the session; null where nothing was said
 * @param after as the session left it; the same as before where it did not move it
 * @param effective since which day the status counts that the session said; null where it said none
 * @param inRound whether it lies on days of its round; false also where those are not known to the day
 * @param hasMinutes whether anything was written yet
 * @param withheld whether the caller may not know the chapter's status
 */
public record SessionSummary(
        long id,
        long roundId,
        String roundCode,
        String roundEn,
        String roundFr,
        long chapterId,
        String chapterCode,
        String chapterEn,
        String chapterFr,
        Integer number,
        LocalDate day,
        LocalTime startTime,
        LocalDate endDay,
        LocalTime endTime,
        String timeZone,
        String cityEn,
        String cityFr,
        ChapterStatus before,
        ChapterStatus after,
        LocalDate effective,
        boolean inRound,
        BilingualText nextStep,
        boolean hasMinutes,
        boolean withheld,
        int version) {
    public String chapter(Language language) {
        return language == Language.FR ? chapterFr : chapterEn;
    }

    public String round(Language language) {
        return language == Language.FR ? roundFr : roundEn;
    }

    public String city(Language language) {
        return language == Language.FR ? cityFr : cityEn;
    }

    public boolean moved() {
        return after != null && after != before;
    }
}
