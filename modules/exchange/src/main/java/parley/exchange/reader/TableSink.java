package parley.exchange.reader;

import java.util.List;

/** Takes a file as a table: first how it is written, then its rows. */
public interface TableSink {
    /** Comes once, before the rows. */
    void begin(TableLayout layout);

    /**
     * Takes a row.
     *
     * @param cells as many as the header has columns; more where the row is wider than its header
     * @param unstored places of empty cells, from 0, that hold a formula without its value
     */
    void row(int number, List<String> cells, List<Integer> unstored);
}
