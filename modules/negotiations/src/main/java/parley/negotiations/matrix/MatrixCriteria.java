package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.List;
import parley.negotiations.ChapterStatus;

/**
 * What the matrix shows; the same object serves page, file and REST.
 *
 * @param rounds codes such as {@code TNC-17}; empty is the four latest
 * @param asOf nothing said or held after that day; null is today
 * @param chapters codes; empty is all
 * @param status only chapters with that status at the latest round shown; null is any
 * @param movedSince only chapters whose status or open brackets differ between the end of that round and of the latest
 *     one shown; a code, or null for all
 * @param bracketed only chapters with open brackets at the latest round shown, or only those without; null is both
 */
public record MatrixCriteria(
        List<String> rounds,
        LocalDate asOf,
        List<String> chapters,
        ChapterStatus status,
        String movedSince,
        Boolean bracketed,
        Order order) {
    public MatrixCriteria {
        rounds = List.copyOf(rounds);
        chapters = List.copyOf(chapters);
    }

    /** In which order chapters stand. */
    public enum Order {
        /** The agreement's. */
        CHAPTER,
        /** The furthest first. */
        STATUS,
        /** Most open brackets first. */
        BRACKETS,
        /** Most brackets closed since the round before first. */
        CHANGE
    }

    /** @return rounds as of a day, every chapter in the agreement's order */
    public static MatrixCriteria of(List<String> rounds, LocalDate asOf) {
        return new MatrixCriteria(rounds, asOf, List.of(), null, null, null, Order.CHAPTER);
    }

    public static MatrixCriteria latest() {
        return of(List.of(), null);
    }

    /** @return whether it leaves chapters out */
    public boolean filters() {
        return !chapters.isEmpty() || status != null || movedSince != null || bracketed != null;
    }
}
