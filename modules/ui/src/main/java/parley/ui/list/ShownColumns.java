package parley.ui.list;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parley.core.record.ListColumn;

/**
 * Which columns a list shows and in which order. The first of the list's columns always stands first and is not chosen.
 *
 * @param offered all but the first
 * @param shown those chosen, else the usual ones; without the first
 */
public record ShownColumns<C extends ListColumn>(C first, List<C> offered, List<C> shown) {
    /**
     * @param all in the list's own order, the one that always stands first
     * @param asked codes, in the order chosen; those that the list does not have are passed over
     */
    public static <C extends ListColumn> ShownColumns<C> of(List<C> all, List<String> asked) {
        List<C> offered = all.subList(1, all.size());
        List<C> chosen = asked.stream()
                .map(code -> offered.stream()
                        .filter(column -> column.code().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<C> shown =
                chosen.isEmpty() ? offered.stream().filter(ListColumn::usual).toList() : chosen;
        return new ShownColumns<>(all.get(0), offered, shown);
    }

    /** @return codes of those shown, without the first */
    public List<String> codes() {
        return shown.stream().map(ListColumn::code).toList();
    }

    /** @return codes of what an export of the list holds: the first, then those shown */
    public List<String> exported() {
        return Stream.concat(Stream.of(first.code()), codes().stream()).toList();
    }
}
