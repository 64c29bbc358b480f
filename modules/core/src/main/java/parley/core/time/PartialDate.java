package parley.core.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A calendar date of which perhaps only the month or the year is known. A date that is not known at all is null.
 *
 * <p>Written {@code 2026-02-09}, {@code 2024-03} or {@code 2025}. Stored as the first day it may mean, with the
 * precision beside it; columns {@code date} and {@code precision} unless the owner overrides them.
 */
@Embeddable
public class PartialDate implements Serializable {
    @Column(name = "date")
    private LocalDate value;

    @Enumerated(EnumType.STRING)
    @Column(name = "precision")
    private Precision precision;

    protected PartialDate() {}

    private PartialDate(LocalDate value, Precision precision) {
        this.value = value;
        this.precision = precision;
    }

    /** @return null where the date or the precision is null: nothing is known */
    public static PartialDate of(LocalDate value, Precision precision) {
        if (value == null || precision == null) {
            return null;
        }
        return switch (precision) {
            case DAY -> new PartialDate(value, precision);
            case MONTH -> new PartialDate(value.withDayOfMonth(1), precision);
            case YEAR -> new PartialDate(value.withDayOfYear(1), precision);
        };
    }

    /**
     * Reads {@code 2026-02-09}, {@code 2024-03} or {@code 2025}; blank is null.
     *
     * @throws java.time.format.DateTimeParseException if it is none of these
     */
    public static PartialDate parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        return switch (trimmed.length()) {
            case 4 -> new PartialDate(Year.parse(trimmed).atDay(1), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(trimmed).atDay(1), Precision.MONTH);
            default -> new PartialDate(LocalDate.parse(trimmed), Precision.DAY);
        };
    }

    /** @return the first day that this may mean */
    public LocalDate value() {
        return value;
    }

    public Precision precision() {
        return precision;
    }

    /** @return the last day that this may mean */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> value;
            case MONTH -> value.withDayOfMonth(value.lengthOfMonth());
            case YEAR -> value.withDayOfYear(value.lengthOfYear());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && Objects.equals(value, that.value) && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, precision);
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> value.toString();
            case MONTH -> value.toString().substring(0, 7);
            case YEAR -> value.toString().substring(0, 4);
        };
    }
}
