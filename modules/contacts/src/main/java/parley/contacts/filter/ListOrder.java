package parley.contacts.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.core.record.Paging;

/**
 * The order that an export keeps of its list.
 *
 * @param sort as the list's address writes it; null or blank is the list's own order
 */
public record ListOrder(String sort) {
    /** @return the criteria with the order, as the list's address writes them */
    public Map<String, String> after(Map<String, String> criteria) {
        Map<String, String> parameters = new LinkedHashMap<>(criteria);
        if (sort != null && !sort.isBlank()) {
            parameters.put("sort", sort);
        }
        return parameters;
    }

    /** @return the first row in that order, of a list that refuses an order which it does not have */
    public Paging firstRow() {
        return Paging.of(1, 1, sort).strictly();
    }

    /** @return every row in that order; size and page are of no account */
    public Paging paging() {
        return Paging.of(null, null, sort);
    }
}
