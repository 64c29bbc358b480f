package parley.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parley.exchange.ImportLine;
import parley.exchange.reader.TableLayout;
import parley.exchange.reader.TableSink;

/** Passes the rows of a file on, some hundreds at a time. */
final class ImportStager implements TableSink {
    static final int AT_A_TIME = 500;

    private final Consumer<TableLayout> onLayout;
    private final Consumer<List<ImportLine>> onLines;
    private final List<ImportLine> waiting = new ArrayList<>();
    private int count;

    ImportStager(Consumer<TableLayout> onLayout, Consumer<List<ImportLine>> onLines) {
        this.onLayout = onLayout;
        this.onLines = onLines;
    }

    @Override
    public void begin(TableLayout layout) {
        onLayout.accept(layout);
    }

    @Override
    public void row(int number, List<String> cells, List<Integer> unstored) {
        waiting.add(new ImportLine(number, cells, unstored, null));
        count++;
        if (waiting.size() == AT_A_TIME) {
            flush();
        }
    }

    /** @return how many rows there were */
    int flush() {
        if (!waiting.isEmpty()) {
            onLines.accept(List.copyOf(waiting));
            waiting.clear();
        }
        return count;
    }
}
