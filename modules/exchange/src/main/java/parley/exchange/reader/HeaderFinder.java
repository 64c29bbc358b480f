package parley.exchange.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import parley.core.error.UnreadableFile;

/**
 * Finds the row that holds the names of the columns: of the first rows the one with the most names that are known, also
 * below a title or a note; else the first one of the usual width that holds no address or number. Rows above it are not
 * data.
 */
final class HeaderFinder implements RowSink {
    static final int LOOKED_AT = 30;

    private record Row(int number, List<String> cells) {
        long filled() {
            return cells.stream().filter(cell -> !UnstoredFormula.blank(cell)).count();
        }

        boolean filledFrom(int column) {
            return cells.stream().skip(column).anyMatch(cell -> !cell.isBlank());
        }
    }

    private final Predicate<String> known;
    private final TableSink sink;
    private final List<Row> first = new ArrayList<>();
    private FileKind kind;
    private String encoding;
    private Character delimiter;
    private String sheet;
    private List<String> otherSheets = List.of();
    private TableLayout layout;
    private boolean any;

    HeaderFinder(Predicate<String> known, TableSink sink) {
        this.known = known;
        this.sink = sink;
    }

    void kind(FileKind what, String how, Character between) {
        kind = what;
        encoding = how;
        delimiter = between;
    }

    void sheet(String name, List<String> others) {
        sheet = name;
        otherSheets = others;
    }

    /** @return whether a row holds several names of columns that are known */
    boolean header(List<String> cells) {
        return names(cells) > 1;
    }

    private long names(List<String> cells) {
        return cells.stream()
                .filter(cell -> !cell.isBlank() && cell.length() < 80 && known.test(cell))
                .distinct()
                .count();
    }

    @Override
    public void row(int number, List<String> cells) {
        if (layout != null) {
            give(number, cells);
            return;
        }
        first.add(new Row(number, List.copyOf(cells)));
        if (first.size() == LOOKED_AT) {
            decide();
        }
    }

    /** @throws UnreadableFile where there is a header and nothing under it */
    void end() {
        if (layout == null) {
            decide();
        }
        if (!any) {
            throw new UnreadableFile("error.file.noRows");
        }
    }

    private void decide() {
        if (first.isEmpty()) {
            throw new UnreadableFile("error.file.empty");
        }
        Row header = header();
        int from = header == null ? 0 : first.indexOf(header) + 1;
        int width = width(header, first.subList(from, first.size()));
        layout = new TableLayout(
                kind,
                encoding,
                delimiter,
                sheet,
                otherSheets,
                header == null ? 0 : header.number(),
                names(header == null ? List.of() : numbered(grouped(header), from), width));
        sink.begin(layout);
        first.subList(from, first.size()).forEach(row -> give(row.number(), row.cells()));
        first.clear();
    }

    /**
     * Columns may go on without a name. Of separated values only where most rows do: where one does, a separator inside a
     * cell has moved what follows it.
     */
    private int width(Row header, List<Row> below) {
        int widest = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (header == null || kind != FileKind.CSV) {
            return widest;
        }
        int named = header.cells().size();
        long wider = below.stream().filter(row -> row.filledFrom(named)).count();
        return wider > 1 && wider * 2 > below.size() ? widest : named;
    }

    private Row header() {
        if (kind == FileKind.VCARD) {
            return first.get(0);
        }
        Row best = null;
        long most = 0;
        for (Row row : first) {
            long names = names(row.cells());
            boolean enough = names >= Math.min(2, row.filled());
            if (enough && names > most) {
                best = row;
                most = names;
            }
        }
        return best != null ? best : unknownHeader();
    }

    /**
     * A row of groups may stand above the names: “Name” under “Organization” is the organization's. Only where both
     * together are a name that is known; merged or not, a group goes on until the next one.
     */
    private List<String> grouped(Row header) {
        int above = first.indexOf(header) - 1;
        List<String> groups = above < 0 ? List.of() : first.get(above).cells();
        long several =
                groups.stream().filter(cell -> !cell.isBlank()).distinct().count();
        if (several < 2) {
            return header.cells();
        }
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < header.cells().size(); i++) {
            // a date or a number above the names is no group
            group = i < groups.size() && groups.get(i).matches(".*\\p{L}.*")
                    ? groups.get(i).strip()
                    : group;
            String name = header.cells().get(i);
            String together = group + " " + name.strip();
            names.add(!name.isBlank() && !group.isEmpty() && known.test(together) ? together : name);
        }
        return names;
    }

    /** A first column without a name that counts the rows is called what people call one. */
    private List<String> numbered(List<String> names, int from) {
        List<Row> below = first.subList(from, first.size());
        boolean counts = !names.isEmpty() && names.get(0).isBlank() && below.size() > 1;
        for (int i = 0; counts && i < below.size(); i++) {
            String cell =
                    below.get(i).cells().isEmpty() ? "" : below.get(i).cells().get(0);
            counts = cell.strip().equals(String.valueOf(i + 1)) || cell.isBlank() && i > 0;
        }
        if (!counts) {
            return names;
        }
        List<String> all = new ArrayList<>(names);
        all.set(0, "#");
        return all;
    }

    /** A header in words that nobody taught us: as wide as the rows, and nothing in it looks like data. */
    private Row unknownHeader() {
        long usual = first.stream().mapToLong(Row::filled).max().orElse(0);
        return first.stream()
                .filter(row -> row.filled() * 2 >= usual)
                .findFirst()
                .filter(row -> first.size() > 1
                        && row.cells().stream().noneMatch(cell -> cell.contains("@") || cell.matches(".*\\d{3}.*")))
                .orElse(null);
    }

    private static List<String> names(List<String> cells, int width) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < Math.max(width, cells.size()); i++) {
            String written = i < cells.size()
                    ? UnstoredFormula.without(cells.get(i)).strip().replaceAll("\\s+", " ")
                    : "";
            String name = written.isEmpty() ? ColumnLetters.of(i) : written;
            for (int n = 2; !taken.add(name); n++) {
                name = (written.isEmpty() ? ColumnLetters.of(i) : written) + " (" + n + ")";
            }
            names.add(name);
        }
        return names;
    }

    private void give(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        any = true;
        int width = layout.header().size();
        boolean wider = cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        List<String> row = new ArrayList<>(wider ? cells : cells.subList(0, Math.min(width, cells.size())));
        List<Integer> unstored = UnstoredFormula.in(row);
        row.replaceAll(UnstoredFormula::without);
        while (row.size() < width) {
            row.add("");
        }
        sink.row(number, row, unstored);
    }
}
