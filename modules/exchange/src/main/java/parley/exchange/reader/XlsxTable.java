package parley.exchange.reader;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import parley.core.error.UnreadableFile;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;

/**
 * Reads a sheet of a workbook from front to back: the first one shown that has a row of known names of columns, else the
 * first that holds anything. Dates come as {@code 2026-02-09}, numbers
 * as they are without their format, texts as text; a formula gives the value it last had and is never calculated;
 * where none is stored it gives {@link UnstoredFormula#CELL}.
 */
final class XlsxTable {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final PackedFile.Rules RULES = new PackedFile.Rules(
            "error.file.",
            Set.of("xl/workbook.xml", "[content_types].xml"),
            Pattern.compile(
                    ".*(externallinks/|embeddings/|connections\\.xml|querytables/|webextensions/).*",
                    Pattern.CASE_INSENSITIVE),
            ReadingLimits.LARGEST_UNPACKED,
            ReadingLimits.MOST_ENTRIES,
            ReadingLimits.HIGHEST_RATIO,
            ReadingLimits.RATIO_MATTERS_FROM);

    private final PackedFile archive;
    private final List<String> shared = new ArrayList<>();
    private XlsxStyles styles;
    private int filled;

    private XlsxTable(PackedFile archive) {
        this.archive = archive;
    }

    /**
     * @param header whether a row holds names of columns
     * @param named is given the sheet that is read, and the names of others that hold something, before the rows come
     */
    static void read(Path file, Predicate<List<String>> header, BiConsumer<String, List<String>> named, RowSink sink) {
        try (PackedFile archive = PackedFile.open(file, RULES)) {
            new XlsxTable(archive).read(header, named, sink);
        }
    }

    private void read(Predicate<List<String>> header, BiConsumer<String, List<String>> named, RowSink sink) {
        XlsxSheet.Workbook workbook = XlsxSheet.all(archive);
        List<XlsxSheet> filledOnes = workbook.sheets().stream()
                .filter(sheet -> sheet.filled(archive))
                .toList();
        readShared();
        styles = new XlsxStyles(archive, "xl/styles.xml", workbook.from1904());
        for (XlsxSheet sheet : listsFirst(filledOnes, header)) {
            if (filled == 0) {
                named.accept(
                        sheet.name(),
                        filledOnes.stream()
                                .filter(other -> other != sheet && !other.hidden())
                                .map(XlsxSheet::name)
                                .toList());
                readSheet(sheet.part(), sink, Integer.MAX_VALUE);
            }
        }
        if (filled == 0) {
            throw new UnreadableFile("error.file.empty");
        }
    }

    /** Instructions often stand on a sheet before the list. Only among those shown: hidden ones hold choices for cells. */
    private List<XlsxSheet> listsFirst(List<XlsxSheet> sheets, Predicate<List<String>> header) {
        List<XlsxSheet> shown = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        if (shown.size() < 2) {
            return sheets;
        }
        for (XlsxSheet sheet : shown) {
            boolean[] list = {false};
            readSheet(sheet.part(), (number, cells) -> list[0] |= header.test(cells), HeaderFinder.LOOKED_AT);
            filled = 0;
            if (list[0]) {
                List<XlsxSheet> ordered = new ArrayList<>(sheets);
                ordered.remove(sheet);
                ordered.add(0, sheet);
                return ordered;
            }
        }
        return sheets;
    }

    private void readShared() {
        if (!archive.has("xl/sharedStrings.xml")) {
            return;
        }
        try (SafeXml xml = archive.xml("xl/sharedStrings.xml")) {
            while (xml.nextElement()) {
                if (xml.name().equals("si")) {
                    shared.add(richText(xml, "si"));
                }
            }
        }
    }

    /** The runs of a text joined; how East Asian words are said aloud is left out. */
    private static String richText(SafeXml xml, String until) {
        StringBuilder text = new StringBuilder();
        boolean said = false;
        boolean inText = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                said |= xml.name().equals("rPh");
                inText = xml.name().equals("t") && !said;
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.text());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                said &= !xml.name().equals("rPh");
                inText = false;
                if (xml.name().equals(until)) {
                    return unescape(text.toString());
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableFile("error.file.damaged");
            }
        }
    }

    private void readSheet(String part, RowSink sink, int most) {
        MergedCells merged = MergedCells.of(archive, part);
        int number = 0;
        try (SafeXml xml = archive.xml(part)) {
            while (filled < most && xml.nextElement()) {
                if (xml.name().equals("row")) {
                    String r = xml.attribute("r");
                    number = r == null ? number + 1 : XlsxStyles.number(r);
                    List<String> cells = cells(xml, number);
                    merged.fill(number, cells);
                    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        ReadingLimits.checkRows(++filled);
                        sink.row(number, cells);
                    }
                }
            }
        }
    }

    private List<String> cells(SafeXml xml, int row) {
        List<String> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                String address = xml.attribute("r");
                int column = address == null ? cells.size() : ColumnLetters.column(address);
                ReadingLimits.checkColumns(row, column + 1);
                while (cells.size() <= column) {
                    cells.add("");
                }
                String value = value(xml, xml.attribute("t"), xml.attribute("s"));
                ReadingLimits.checkCell(row, Math.max(column, 0), value.length());
                cells.set(Math.max(column, 0), value);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return cells;
            }
        }
    }

    private String value(SafeXml xml, String type, String style) {
        StringBuilder raw = new StringBuilder();
        String inline = null;
        boolean inValue = false;
        boolean formula = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("is")) {
                    inline = richText(xml, "is");
                }
                formula |= xml.name().equals("f");
                inValue =
                        event == XMLStreamConstants.START_ELEMENT && xml.name().equals("v");
            } else if (event == XMLStreamConstants.CHARACTERS && inValue) {
                raw.append(xml.text());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (xml.name().equals("c")) {
                    // An empty text is a value too, and says that it is a text.
                    boolean unstored = formula && raw.length() == 0 && !"str".equals(type);
                    return inline != null
                            ? inline
                            : unstored ? UnstoredFormula.CELL : typed(raw.toString(), type, style);
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableFile("error.file.damaged");
            }
        }
    }

    private String typed(String raw, String type, String style) {
        if (raw.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> sharedText(raw);
            case "str" -> unescape(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "d" -> raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
            default -> number(raw, style);
        };
    }

    private String sharedText(String raw) {
        int index = raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1;
        if (index < 0 || index >= shared.size()) {
            throw new UnreadableFile("error.file.damaged");
        }
        return shared.get(index);
    }

    private String number(String raw, String style) {
        if (!raw.matches("[-+]?\\d{1,30}(\\.\\d{1,40})?([eE][-+]?\\d{1,3})?")) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        if (styles.date(style)) {
            return styles.written(number);
        }
        // What was typed is in fifteen digits; the rest is how computers keep it.
        BigDecimal shown = number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** Reads what a workbook's XML cannot carry back from how spreadsheets write it. */
    private static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
