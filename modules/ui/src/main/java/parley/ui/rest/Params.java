package parley.ui.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import parley.core.error.InvalidInput;
import parley.core.record.Paging;
import parley.core.time.PartialDate;

/** Reads query parameters and JSON members that are more than text; each failure names its field. */
public final class Params {
    private Params() {}

    public static <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "error.unknownChoice"));
    }

    public static Integer integer(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("-?\\d{1,9}")) {
            throw new InvalidInput(field, "error.number");
        }
        return Integer.valueOf(text.strip());
    }

    /**
     * Reads which part of a list is asked for, and in which order; more than 200 rows at once are 200.
     *
     * @return a paging that refuses a sort key that the list does not have
     * @throws InvalidInput if page or size is less than 1
     */
    public static Paging paging(String page, String size, String sort) {
        return Paging.of(counted("page", page), counted("size", size), sort).strictly();
    }

    private static Integer counted(String field, String text) {
        Integer number = integer(field, text);
        if (number != null && number < 1) {
            throw new InvalidInput(field, "error.atLeastOne");
        }
        return number;
    }

    public static Long id(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new InvalidInput(field, "error.unknownChoice");
        }
        return Long.valueOf(text);
    }

    public static LocalDate date(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "error.date");
        }
    }

    public static LocalTime time(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "error.time");
        }
    }

    public static PartialDate partialDate(String field, String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "error.partialDate");
        }
    }

    public static Boolean flag(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw new InvalidInput(field, "error.unknownChoice");
        }
        return Boolean.valueOf(text);
    }
}
