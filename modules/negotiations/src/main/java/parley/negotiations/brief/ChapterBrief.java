package parley.negotiations.brief;

import java.time.LocalDate;

/**
 * The words of a chapter's brief as they were written on a day.
 *
 * @param id 0 where nothing was written by then
 * @param effective null where nothing was written by then
 * @param writtenBy the person's name; empty where it was loaded
 */
public record ChapterBrief(long id, LocalDate effective, String writtenBy, WriteChapterBrief words) {
    static ChapterBrief none() {
        return new ChapterBrief(0, null, "", WriteChapterBrief.none());
    }

    public boolean written() {
        return id != 0;
    }
}
