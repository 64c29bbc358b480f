package parley.exchange.reader;

import java.util.List;

/** Takes a file as a table: first how it is written, then its rows. */
public interface TableSink {
    /** Comes once, before the rows. */
    void begin(TableLayout layout);

    /** @param cells as many as the header has columns; more where the row is wider than its header */
    void row(int number, List<String> cells);
}
