package parley.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parley.core.text.Language;

/** What one export holds: a list's own criteria, and its rows one after the other. */
public interface ExportSelection {
    /** @return the criteria as the list's address writes them, only those that are set, with {@code sort} */
    Map<String, String> criteria();

    /** @return the filter in words */
    String words(Language language);

    /**
     * Checks what only the list itself knows, before the export is promised.
     *
     * @throws parley.core.error.InvalidInput naming {@code sort} where the list has no such order
     */
    default void check() {}

    /** @return code of the column that the rows are sorted by, by which paper groups them; null where there is none */
    default String sortedBy() {
        return null;
    }

    /** @return how many rows {@link #each} will give, for progress; null where that is not known beforehand */
    default Long total() {
        return null;
    }

    /** @return how many rows the purpose leaves out, by reason, counted beforehand with the same conditions */
    default Map<String, Long> leftOut() {
        return Map.of();
    }

    /**
     * Gives every row of the list to the consumer, in the list's order, without holding them: the list, its count and
     * this use the same conditions. Runs in the caller's transaction.
     *
     * @param columns codes, in the order of the cells wanted
     * @param language of texts in the cells
     */
    void each(List<String> columns, Language language, Consumer<ExportRow> consumer);

    /**
     * The same rows without cells, each with its {@link ExportRow#contact}: for formats that hold entries of an address book
     * instead of cells, which take everything that reaches them. Only of a kind that offers such a format.
     */
    default void cards(Language language, Consumer<ExportRow> consumer) {
        throw new UnsupportedOperationException();
    }
}
