package parley.exchange.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/**
 * Cells that were merged downwards: what the first one holds is said of every row beside it, such as one organization of
 * several people. A workbook notes them after the rows, which are read only once.
 */
final class MergedCells {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private static final class Range {
        private final int column;
        private final int first;
        private final int last;
        private String value = "";

        Range(int column, int first, int last) {
            this.column = column;
            this.first = first;
            this.last = last;
        }
    }

    private final List<Range> waiting;
    private final List<Range> open = new ArrayList<>();
    private int next;

    private MergedCells(List<Range> ranges) {
        waiting = ranges;
    }

    static MergedCells of(PackedFile archive, String part) {
        List<Range> ranges = new ArrayList<>();
        try (SafeXml xml = archive.xml(part)) {
            while (xml.nextElement()) {
                if (xml.name().equals("mergeCell")) {
                    Matcher range = RANGE.matcher(String.valueOf(xml.attribute("ref")));
                    if (range.matches() && Integer.parseInt(range.group(2)) < Integer.parseInt(range.group(4))) {
                        ranges.add(new Range(
                                ColumnLetters.column(range.group(1)),
                                Integer.parseInt(range.group(2)),
                                Integer.parseInt(range.group(4))));
                    }
                }
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.first));
        return new MergedCells(ranges);
    }

    /** Rows come from top to bottom; a row that holds nothing else stays empty. */
    void fill(int row, List<String> cells) {
        while (next < waiting.size() && waiting.get(next).first <= row) {
            open.add(waiting.get(next++));
        }
        boolean empty = cells.stream().allMatch(String::isBlank);
        for (Iterator<Range> each = open.iterator(); each.hasNext(); ) {
            Range range = each.next();
            if (range.last < row) {
                each.remove();
            } else if (range.first == row) {
                range.value = range.column < cells.size() ? cells.get(range.column) : "";
            } else if (!empty && !range.value.isBlank()) {
                put(range, cells);
            }
        }
    }

    private static void put(Range range, List<String> cells) {
        while (cells.size() <= range.column) {
            cells.add("");
        }
        if (cells.get(range.column).isBlank()) {
            cells.set(range.column, range.value);
        }
    }
}
