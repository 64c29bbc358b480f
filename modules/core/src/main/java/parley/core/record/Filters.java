package parley.core.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import parley.core.error.InvalidInput;

/**
 * A list's parameters, from wherever they come: page, REST and export read them into the same criteria object. What
 * cannot be read is refused by name, or passed over and told where a person typed the address.
 */
public final class Filters {
    private final UnaryOperator<String> source;
    private final boolean strict;
    private final Consumer<String> passedOver;

    private Filters(UnaryOperator<String> source, boolean strict, Consumer<String> passedOver) {
        this.source = source;
        this.strict = strict;
        this.passedOver = passedOver;
    }

    /** Refuses what cannot be read with {@link InvalidInput}: for programs and for what is kept. */
    public static Filters strict(Map<String, String> parameters) {
        return new Filters(parameters::get, true, name -> {});
    }

    /**
     * Passes over what cannot be read, as if it were not there: for pages.
     *
     * @param passedOver is told the name of each parameter that could not be read, for the page to say so
     */
    public static Filters lenient(UnaryOperator<String> parameters, Consumer<String> passedOver) {
        return new Filters(parameters, false, passedOver);
    }

    /** @return null where it is blank */
    public String text(String name) {
        String value = source.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** @return whether it is set; false where it is blank or "false" */
    public boolean flag(String name) {
        String value = text(name);
        boolean set = "true".equals(value);
        if (value != null && !set && !value.equals("false")) {
            refuse(name, "error.unknownChoice");
        }
        return set;
    }

    public Long id(String name) {
        String value = text(name);
        return value == null
                ? null
                : value.matches("\\d{1,18}") ? Long.valueOf(value) : refuse(name, "error.unknownChoice");
    }

    /** Reads a record as {@link RecordRef#key} writes it. */
    public RecordRef record(String name) {
        String value = text(name);
        Optional<RecordRef> found = RecordRef.read(value);
        return value == null || found.isPresent() ? found.orElse(null) : refuse(name, "error.unknownChoice");
    }

    public LocalDate date(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return refuse(name, "error.date");
        }
    }

    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst();
        return found.isPresent() ? found.get() : refuse(name, "error.unknownChoice");
    }

    private <T> T refuse(String name, String key) {
        if (strict) {
            throw new InvalidInput(name, key);
        }
        passedOver.accept(name);
        return null;
    }
}
