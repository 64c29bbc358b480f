package parley.ui.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.core.record.Filters;
import parley.core.record.Paging;

/**
 * A list's filters as its address gives them. An address is typed by people, kept by them and sent round: what cannot be
 * read is as if it were not there, and {@link #getPassedOver told}, so that nobody takes the list for a filtered one.
 */
@Named("parameter")
@RequestScoped
public class ListParameters {
    private static final String AS_OF = "asOf";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private final Set<String> passedOver = new LinkedHashSet<>();

    /** @return the text, or null where it is blank */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public Integer integer(String name) {
        return read(name, "-?\\d{1,9}", Integer::valueOf);
    }

    public Long id(String name) {
        return read(name, "\\d{1,18}", Long::valueOf);
    }

    public Boolean flag(String name) {
        return read(name, "true|false", Boolean::valueOf);
    }

    public LocalDate date(String name) {
        LocalDate day = day(name);
        if (day == null && text(name) != null) {
            passOver(name);
        }
        return day;
    }

    private LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private <T> T read(String name, String form, Function<String, T> reading) {
        String value = text(name);
        if (value == null || value.matches(form)) {
            return value == null ? null : reading.apply(value);
        }
        passOver(name);
        return null;
    }

    /**
     * Reads a code, such as a country's.
     *
     * @return null where nobody knows it
     */
    public String code(String name, Predicate<String> known) {
        String value = text(name);
        if (value == null || known.test(value)) {
            return value;
        }
        passOver(name);
        return null;
    }

    /** @return for criteria that read themselves */
    public Filters filters() {
        return filters(Map.of());
    }

    /** @param codes which parameters are codes, and which codes there are; others are read as they stand */
    public Filters filters(Map<String, Predicate<String>> codes) {
        return Filters.lenient(
                name -> codes.containsKey(name) ? code(name, codes.get(name)) : text(name), this::passOver);
    }

    /** Notes that the page does not follow the parameter: what its address says was not understood. */
    public void passOver(String name) {
        passedOver.add(name);
    }

    /** @return names of parameters that the page has not followed so far: whole once everything else is written */
    public Set<String> getPassedOver() {
        return Collections.unmodifiableSet(passedOver);
    }

    /**
     * The day whose figures are asked for: no other parameter changes what every figure of a page says, so that what
     * cannot be followed is told ({@link #getAsOfFault}) and not passed over.
     *
     * @return null where none is asked for, or none that can be read, or one to come: then the figures are today's
     */
    public LocalDate asOf() {
        LocalDate day = day(AS_OF);
        return day == null || day.isAfter(LocalDate.now(clock)) ? null : day;
    }

    /** @return the key of what is wrong with the day whose figures are asked for, or null */
    public String getAsOfFault() {
        if (text(AS_OF) == null || asOf() != null) {
            return null;
        }
        return day(AS_OF) == null ? "error.date" : "error.asOfToCome";
    }

    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        return filters().constant(type, name);
    }

    public Paging paging() {
        return Paging.of(counted("page"), counted("size"), text("sort")).telling(this::passOver);
    }

    /** @return a page of so many rows, in the list's own order */
    public Paging paging(int size) {
        return Paging.of(counted("page"), size, null).telling(this::passOver);
    }

    private Integer counted(String name) {
        return read(name, "[1-9]\\d{0,8}", Integer::valueOf);
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
