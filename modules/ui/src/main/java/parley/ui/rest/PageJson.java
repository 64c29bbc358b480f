package parley.ui.rest;

import java.util.List;
import java.util.function.Function;
import parley.core.record.Page;

/**
 * One page of a list.
 *
 * @param total how many the same filters find, exact to 10,000
 * @param totalIsExact false where there are more than 10,000
 */
public record PageJson<T>(List<T> items, long total, int page, int size, boolean totalIsExact) {
    public static <S, T> PageJson<T> of(Page<S> page, Function<S, T> each) {
        return new PageJson<>(
                page.items().stream().map(each).toList(),
                page.total(),
                page.paging().page(),
                page.paging().size(),
                page.exact());
    }
}
