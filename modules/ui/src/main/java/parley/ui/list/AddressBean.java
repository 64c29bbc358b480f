package parley.ui.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.core.record.ListColumn;
import parley.core.record.Page;

/** The address of the list that is shown, with one thing changed: what sort links, page links and chips point to. */
@Named("address")
@RequestScoped
public class AddressBean {
    private static final int AROUND = 2;

    @Inject
    private HttpServletRequest request;

    /** @return this address with the parameter set, or without it where the value is null or empty; always page 1 */
    public String with(String parameter, Object value) {
        Map<String, String> parameters = parameters();
        parameters.remove("page");
        if (value == null || value.toString().isEmpty()) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, value.toString());
        }
        return address(parameters);
    }

    public String without(String parameter) {
        return with(parameter, null);
    }

    public String page(int number) {
        Map<String, String> parameters = parameters();
        if (number <= 1) {
            parameters.remove("page");
        } else {
            parameters.put("page", Integer.toString(number));
        }
        return address(parameters);
    }

    /**
     * Which pages the foot of a list leads to: the first, those around the one that is shown, and the last.
     *
     * @return their numbers in order, a 0 for each gap; empty where there is one page
     */
    public List<Integer> pages(Page<?> shown) {
        int last = shown.pages();
        int here = shown.paging().page();
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; last > 1 && number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - here) <= AROUND) {
                numbers.add(number);
            } else if (numbers.get(numbers.size() - 1) != 0) {
                numbers.add(0);
            }
        }
        return numbers;
    }

    /**
     * @param usual the order of the list whose address says none: a key, with a minus before it from the last to the
     *     first; null where it is none of the list's keys
     * @return this address sorted by that key, the other way round where it is sorted by it already
     */
    public String sort(String key, String usual) {
        return with("sort", key.equals(sorting(usual)) ? "-" + key : key);
    }

    /** @return for {@code aria-sort}: ascending, descending, or null where the list is not sorted by that key */
    public String sorted(String key, String usual) {
        String sort = sorting(usual);
        return key.equals(sort) ? "ascending" : ("-" + key).equals(sort) ? "descending" : null;
    }

    private String sorting(String usual) {
        String sort = request.getParameter("sort");
        return sort == null || sort.isEmpty() ? usual : sort;
    }

    /** @return this address with that column one place earlier than it stands */
    public String earlier(List<? extends ListColumn> shown, ListColumn column) {
        List<String> codes =
                new ArrayList<>(shown.stream().map(ListColumn::code).toList());
        int at = codes.indexOf(column.code());
        if (at > 0) {
            Collections.swap(codes, at, at - 1);
        }
        return with("columns", String.join(",", codes));
    }

    /** @return the parameters of this address, without the page */
    public String getQuery() {
        String address = page(1);
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    public String getPath() {
        return request.getRequestURI();
    }

    private String address(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    /** @return the parameters beside these, for the hidden fields of a form that changes these; always page 1 */
    public Set<Map.Entry<String, String>> beside(String... changed) {
        Map<String, String> parameters = parameters();
        parameters.keySet().removeAll(Set.of(changed));
        parameters.remove("page");
        return parameters.entrySet();
    }

    /** A parameter given more than once, as checkboxes do, is one with its values apart by commas. */
    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (request.getQueryString() != null) {
            for (String pair : request.getQueryString().split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && equals < pair.length() - 1) {
                    parameters.merge(
                            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8),
                            (first, more) -> first + "," + more);
                }
            }
        }
        return parameters;
    }
}
