package parley.exchange.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import parley.core.error.UnreadableFile;
import parley.exchange.SafeCell;

/** Reads separated values as programs write them; quotes that nobody closed are named with their row. */
final class CsvTable {
    /** More than a cell may hold, so that one that is too long is still named by its place. */
    private static final int LONGEST_READ = 8 << 20;

    private CsvTable() {}

    /** Rows are numbered as a spreadsheet would: each record is one, empty lines too. */
    static void read(String text, char delimiter, RowSink sink) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(ReadingLimits.MOST_COLUMNS + 1)
                .maxFieldSize(LONGEST_READ)
                .maxRecordSize(2 * LONGEST_READ)
                .build();
        int number = 0;
        int filled = 0;
        try (CsvReader<CsvRecord> csv = lenient(delimiter).build(handler, text)) {
            for (CsvRecord record : csv) {
                number++;
                List<String> cells =
                        record.getFields().stream().map(SafeCell::read).toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    ReadingLimits.checkRows(++filled);
                    check(number, cells);
                    sink.row(number, cells);
                }
            }
        } catch (CsvParseException e) {
            throw refusal(number + 1, e, text.indexOf('"') >= 0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void check(int number, List<String> cells) {
        ReadingLimits.checkColumns(number, cells.size());
        for (int i = 0; i < cells.size(); i++) {
            ReadingLimits.checkCell(number, i, cells.get(i).length());
        }
    }

    /** The parser stops at its own limits too; its words are for programmers. */
    private static UnreadableFile refusal(int number, CsvParseException e, boolean quotes) {
        String words = String.valueOf(e.getMessage())
                + (e.getCause() == null ? "" : e.getCause().getMessage());
        if (words.contains("number of fields") || words.contains("fields")) {
            return new UnreadableFile("error.file.columns", number, ReadingLimits.MOST_COLUMNS);
        }
        return quotes
                ? new UnreadableFile("error.file.csv", number)
                : new UnreadableFile("error.file.longRow", number, LONGEST_READ);
    }

    /** Takes what spreadsheets write that is not quite CSV; a quote that is never closed is refused. */
    @SuppressWarnings("removal") // The library has nothing yet in place of text after a closing quote.
    private static CsvReader.CsvReaderBuilder lenient(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false);
    }
}
