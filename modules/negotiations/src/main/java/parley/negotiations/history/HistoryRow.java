package parley.negotiations.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.exchange.CellWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.WrittenDate;

/** One row of a list, read cell by cell; what cannot be read is noted with its column. */
final class HistoryRow {
    final ImportLine line;
    final List<ImportMessage> errors = new ArrayList<>();
    private final ImportColumns columns;

    HistoryRow(ImportColumns columns, ImportLine line) {
        this.columns = columns;
        this.line = line;
    }

    /** @return null where the row says nothing there */
    String text(String field) {
        return columns.of(field).stream()
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    boolean empty() {
        return line.cells().stream().allMatch(String::isBlank);
    }

    String header(String field) {
        return columns.of(field).stream()
                .map(columns.headers()::get)
                .findFirst()
                .orElse("");
    }

    LocalDate date(String field) {
        String text = text(field);
        LocalDate day = text == null ? null : WrittenDate.day(text).orElse(null);
        if (text != null && day == null) {
            wrong(field, "importHistory.error.date", text);
        }
        return day;
    }

    LocalTime time(String field) {
        String text = text(field);
        try {
            String plain = text == null
                    ? null
                    : text.replaceFirst("^(\\d):", "0$1:").replaceFirst("^(\\d{1,2}) ?h ?(\\d{2})?$", "$1:$2");
            return plain == null ? null : LocalTime.parse(plain.endsWith(":") ? plain + "00" : plain);
        } catch (DateTimeException e) {
            wrong(field, "importHistory.error.time", text);
            return null;
        }
    }

    Integer integer(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("(?i)(st|nd|rd|th|e|re|er|\\.0)$", "");
        if (!digits.matches("\\d{1,6}")) {
            wrong(field, "importHistory.error.number", text);
            return null;
        }
        return Integer.valueOf(digits);
    }

    /** @return what the cell names; null where it is empty or names nothing, which is noted */
    <T> T named(String field, Map<String, T> known, String key) {
        return named(text(field), header(field), known, key);
    }

    <T> T named(String text, String header, Map<String, T> known, String key) {
        if (text == null) {
            return null;
        }
        T found = known.get(CellWords.plain(text));
        if (found == null) {
            errors.add(ImportMessage.of(key, header, text));
        }
        return found;
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(ImportMessage.of(key, header(field), arguments));
    }

    void missing(String field, String key) {
        errors.add(ImportMessage.of(key, header(field)));
    }
}
