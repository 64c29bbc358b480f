package parley.negotiations.matrix;

import java.time.LocalDate;

/**
 * How many brackets are open in one consolidated text.
 *
 * @param roundId the round that it came out of; null where it travelled between rounds
 * @param date the day that the text bears; null where only its round is known
 * @param readable whether the caller may open the text
 * @param open as PRODUCT.md §4 counts them
 */
public record TextCount(long textId, long chapterId, Long roundId, LocalDate date, boolean readable, int open) {}
