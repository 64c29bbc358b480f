package parley.negotiations.matrix;

import java.time.LocalDate;
import java.util.List;
import parley.negotiations.ChapterStatus;

/**
 * What the matrix shows; the same object serves page and REST.
 *
 * @param rounds codes such as {@code TNC-17}; empty is the four latest
 * @param asOf nothing said or held after that day; null is today
 * @param status only chapters with that status at the latest round shown; null is any
 * @param byStatus the furthest chapters first, instead of the agreement's order
 */
public record MatrixCriteria(List<String> rounds, LocalDate asOf, ChapterStatus status, boolean byStatus) {
    public MatrixCriteria {
        rounds = List.copyOf(rounds);
    }

    public static MatrixCriteria latest() {
        return new MatrixCriteria(List.of(), null, null, false);
    }
}
