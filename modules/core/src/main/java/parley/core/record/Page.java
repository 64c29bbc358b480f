package parley.core.record;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many rows the same criteria find; {@link #COUNTED} where there are more and they were not counted
 * @param exact false where there are more than {@link #COUNTED}
 */
public record Page<T>(List<T> items, long total, boolean exact, Paging paging) {
    public static final int COUNTED = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, long total, Paging paging) {
        return new Page<>(items, Math.min(total, COUNTED), total <= COUNTED, paging);
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), total, exact, paging);
    }

    /** @return the number of the first row shown, from 1; 0 in an empty list */
    public long from() {
        return items.isEmpty() ? 0 : paging.offset() + 1L;
    }

    public long to() {
        return paging.offset() + (long) items.size();
    }

    public int pages() {
        return (int) Math.max(1, (total + paging.size() - 1) / paging.size());
    }
}
