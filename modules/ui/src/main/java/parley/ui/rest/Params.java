package parley.ui.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import parley.core.error.InvalidInput;
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
