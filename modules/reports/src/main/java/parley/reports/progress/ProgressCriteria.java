package parley.reports.progress;

import java.time.LocalDate;

/**
 * What a progress report covers; the same object serves page, workbook and REST.
 *
 * @param from inclusive, Ottawa calendar
 * @param to inclusive, not before from
 * @param asOf every row effective on or before that day, whenever entered; what came later is not in the figures
 */
public record ProgressCriteria(LocalDate from, LocalDate to, LocalDate asOf) {
    private static final int MONTHS = 6;

    /** What was left out is the half year that ends with the day of the figures, and today. */
    public static ProgressCriteria of(LocalDate from, LocalDate to, LocalDate asOf, LocalDate today) {
        LocalDate day = asOf == null ? today : asOf;
        LocalDate last = to == null ? day : to;
        return new ProgressCriteria(from == null ? last.minusMonths(MONTHS).plusDays(1) : from, last, day);
    }

    /** @return the last day that figures can know of */
    public LocalDate end() {
        return to.isAfter(asOf) ? asOf : to;
    }

    /** @return the day before the period, whose figures it starts from */
    public LocalDate before() {
        return from.minusDays(1);
    }
}
