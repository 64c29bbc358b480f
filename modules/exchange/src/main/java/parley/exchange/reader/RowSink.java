package parley.exchange.reader;

import java.util.List;

/** Takes the rows of a file one after the other, so that no reader holds a whole one. */
@FunctionalInterface
public interface RowSink {
    /**
     * Takes a row.
     *
     * @param number as a spreadsheet numbers it, from 1; of a vCard file the card's place
     * @param cells never null, empty where there is nothing; the last ones may be missing
     */
    void row(int number, List<String> cells);
}
