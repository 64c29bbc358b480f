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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parley.core.record.Filters;
import parley.core.record.ListColumn;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.ui.kept.KeptForms;

/**
 * A list's filters as its address gives them. An address is typed by people, kept by them and sent round: what cannot be
 * read is as if it were not there, and {@link #getPassedOver told}, so that nobody takes the list for a filtered one.
 */
@Named("parameter")
@RequestScoped
public class ListParameters {
    private static final String AS_OF = "asOf";
    private static final String COLUMNS = "columns";
    private static final String NUMBER = "\\d{1,18}";

    /** Of every page, not of its list: {@code view=0} is a list that does not open with the account's view. */
    private static final Set<String> OF_EVERY_PAGE = Set.of("lang", "view", KeptForms.PARAMETER);

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecordSources sources;

    @Inject
    private Clock clock;

    private final Map<String, String> passedOver = new LinkedHashMap<>();
    private final Map<String, Boolean> tried = new HashMap<>();
    private final Set<String> asked = new HashSet<>(OF_EVERY_PAGE);
    private boolean list;

    /** @return the text, or null where it is blank */
    public String text(String name) {
        asked.add(name);
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public Integer integer(String name) {
        return read(name, "-?\\d{1,9}", Integer::valueOf);
    }

    public Long id(String name) {
        return read(name, NUMBER, Long::valueOf);
    }

    /** @return null where nobody knows it */
    public Long id(String name, Predicate<String> known) {
        String value = code(name, id -> id.matches(NUMBER) && known.test(id));
        return value == null ? null : Long.valueOf(value);
    }

    /**
     * For what points to a record, in {@link #id}, {@link #code} and {@link #filters}.
     *
     * @return whether a number or a public code is that of a record of the kind, of which the reader may know
     */
    public Predicate<String> record(String kind) {
        return value -> sources.of(kind)
                .flatMap(source -> value.matches(NUMBER) ? source.find(Long.parseLong(value)) : source.coded(value))
                .isPresent();
    }

    /** @return whether that is a record of any kind as {@link RecordRef#key} writes it, of which the reader may know */
    public boolean isRecord(String key) {
        return RecordRef.read(key).flatMap(sources::find).isPresent();
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
        if (value == null || tried.computeIfAbsent(name + "=" + value, each -> known.test(value))) {
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
        passedOver.put(name, text(name));
    }

    /** @return values that the page has not followed so far, by parameter: whole once everything else is written */
    public Map<String, String> getPassedOver() {
        return Collections.unmodifiableMap(passedOver);
    }

    /**
     * What a list's address asks and nothing of the page has read: a filter that it does not have, such as a misspelt one.
     *
     * @return names of parameters: whole once everything else is written; none on other pages, or where a form was sent
     */
    public List<String> getUnknown() {
        return list && request.getMethod().equals("GET")
                ? Collections.list(request.getParameterNames()).stream()
                        .filter(name -> !asked.contains(name))
                        .toList()
                : List.of();
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
        list = true;
        return Paging.of(counted("page"), counted("size"), text("sort")).telling(this::passOver);
    }

    /** @return a page of so many rows, in the list's own order */
    public Paging paging(int size) {
        list = true;
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
        asked.add(name);
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .filter(value -> !value.isBlank())
                        .toList();
    }

    /**
     * @param all in the list's own order, the one that always stands first
     * @param kept codes of those that the account keeps
     * @return as the address says, else as the account keeps them, else the usual ones
     */
    public <C extends ListColumn> ShownColumns<C> columns(List<C> all, Supplier<List<String>> kept) {
        List<String> chosen = list(COLUMNS);
        List<String> known = all.stream().map(ListColumn::code).toList();
        String unknown =
                chosen.stream().filter(code -> !known.contains(code)).distinct().collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            passedOver.put(COLUMNS, unknown);
        }
        return ShownColumns.of(all, chosen.isEmpty() ? kept.get() : chosen);
    }

    /** @return whether any of these filters is set */
    public boolean any(String... names) {
        return Arrays.stream(names).anyMatch(name -> text(name) != null);
    }
}
