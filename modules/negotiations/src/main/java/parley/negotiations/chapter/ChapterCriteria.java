package parley.negotiations.chapter;

import java.time.LocalDate;
import parley.negotiations.ChapterStatus;

/**
 * Which chapters to find; null is "any".
 *
 * @param q words in code or name, accent-free
 * @param asOf statuses of that day; null is today
 */
public record ChapterCriteria(String q, ChapterStatus status, String group, LocalDate asOf) {
    public static ChapterCriteria any() {
        return new ChapterCriteria(null, null, null, null);
    }
}
