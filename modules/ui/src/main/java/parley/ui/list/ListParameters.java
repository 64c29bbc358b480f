package parley.ui.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.core.record.Paging;

/** A list's filters as its address gives them. An address is typed by people: what cannot be read is as if it were not there. */
@Named("parameter")
@RequestScoped
public class ListParameters {
    private static final String AS_OF = "asOf";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** @return the text, or null where it is blank */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public Integer integer(String name) {
        String value = text(name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.valueOf(value) : null;
    }

    public Long id(String name) {
        String value = text(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    public Boolean flag(String name) {
        String value = text(name);
        return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
    }

    public LocalDate date(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The day whose figures are asked for: no other parameter changes what every figure of a page says, so that what
     * cannot be followed is told ({@link #getAsOfFault}) and not passed over.
     *
     * @return null where none is asked for, or none that can be read, or one to come: then the figures are today's
     */
    public LocalDate asOf() {
        LocalDate day = date(AS_OF);
        return day == null || day.isAfter(LocalDate.now(clock)) ? null : day;
    }

    /** @return the key of what is wrong with the day whose figures are asked for, or null */
    public String getAsOfFault() {
        if (text(AS_OF) == null || asOf() != null) {
            return null;
        }
        return date(AS_OF) == null ? "error.date" : "error.asOfToCome";
    }

    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        String value = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    public Paging paging() {
        return Paging.of(integer("page"), integer("size"), text("sort"));
    }

    /** @return the criteria with the order of the list, which an export keeps */
    public Map<String, String> sorted(Map<String, String> criteria) {
        Map<String, String> sorted = new LinkedHashMap<>(criteria);
        if (text("sort") != null) {
            sorted.put("sort", text("sort"));
        }
        return sorted;
    }

    /** @return every value of the parameter, given more than once or apart by commas; empty where there is none */
    public List<String> list(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .filter(value -> !value.isBlank())
                        .toList();
    }

    /** @return whether any of these filters is set */
    public boolean any(String... names) {
        return Arrays.stream(names).anyMatch(name -> text(name) != null);
    }
}
