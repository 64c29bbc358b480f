package parley.ui.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.core.time.PartialDate;

/** Converters whose messages are ours; what was typed stays in the field. */
public final class Converters {
    private Converters() {}

    private abstract static class Parsing<T> implements Converter<T> {
        private final Function<String, T> parse;
        private final String error;

        Parsing(Function<String, T> parse, String error) {
            this.parse = parse;
            this.error = error;
        }

        @Override
        public T getAsObject(FacesContext context, UIComponent component, String value) {
            if (value == null || value.isBlank()) {
                return null;
            }
            try {
                return parse.apply(value.strip());
            } catch (DateTimeException | NumberFormatException e) {
                Texts texts = jakarta.enterprise
                        .inject
                        .spi
                        .CDI
                        .current()
                        .select(Texts.class)
                        .get();
                String text = texts.of(Callers.current().language(), error);
                throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), e);
            }
        }

        @Override
        public String getAsString(FacesContext context, UIComponent component, T value) {
            return value == null ? "" : value.toString();
        }
    }

    /** Year-month-day, year-month or year. */
    @FacesConverter("parley.partialDate")
    public static class OfPartialDate extends Parsing<PartialDate> {
        public OfPartialDate() {
            super(PartialDate::parse, "error.partialDate");
        }
    }

    /** Year-month-day. */
    @FacesConverter("parley.date")
    public static class OfDate extends Parsing<LocalDate> {
        public OfDate() {
            super(LocalDate::parse, "error.date");
        }
    }

    /** Hours and minutes; {@code 9:00} as well as {@code 09:00} and {@code 9 h 00}. */
    @FacesConverter("parley.time")
    public static class OfTime extends Parsing<LocalTime> {
        public OfTime() {
            super(Converters::time, "error.time");
        }
    }

    /** A whole number. */
    @FacesConverter("parley.integer")
    public static class OfInteger extends Parsing<Integer> {
        public OfInteger() {
            super(Integer::valueOf, "error.number");
        }
    }

    /** An amount; spaces and a decimal comma are taken as French writes them. */
    @FacesConverter("parley.amount")
    public static class OfAmount extends Parsing<BigDecimal> {
        public OfAmount() {
            super(Converters::amount, "error.amount");
        }
    }

    static LocalTime time(String text) {
        String digits = text.replaceAll("\\s*h\\s*", ":").replaceFirst(":$", ":00");
        return LocalTime.parse(digits.length() == 4 ? "0" + digits : digits);
    }

    static BigDecimal amount(String text) {
        String bare = text.replaceAll("[\\s\\u00A0\\u202F$]", "");
        return new BigDecimal(bare.contains(".") ? bare.replace(",", "") : bare.replace(',', '.'));
    }
}
