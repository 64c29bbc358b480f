package parley.workplan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.exchange.CellWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.WrittenDate;
import parley.workplan.activity.ActivitySummary;

/** One row of a list, read cell by cell; what cannot be read is noted with its column. */
final class ActivityRow {
    final ImportLine line;
    final List<ImportMessage> errors = new ArrayList<>();
    private final ImportColumns columns;

    /** The activity that the row means; null before it is looked for, and where there is none. */
    ActivitySummary there;

    ActivityRow(ImportColumns columns, ImportLine line) {
        this.columns = columns;
        this.line = line;
    }

    Language reader() {
        return columns.reader();
    }

    /** @return null where the row says nothing there */
    String text(String field) {
        return columns.of(field).stream()
                .map(line::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    String header(String field) {
        return columns.of(field).stream()
                .map(columns.headers()::get)
                .findFirst()
                .orElse("");
    }

    /** @return a day, a month or a year as records write it; null where there is none, or none that can be read, which is noted */
    String date(String field) {
        PartialDate read = partial(field);
        return read == null ? null : read.toString();
    }

    String day(String field) {
        PartialDate read = partial(field);
        if (read != null && read.precision() != Precision.DAY) {
            wrong(field, "importActivities.error.day", text(field));
            return null;
        }
        return read == null ? null : read.toString();
    }

    private PartialDate partial(String field) {
        String text = text(field);
        PartialDate read = text == null ? null : WrittenDate.read(text).orElse(null);
        if (text != null && read == null) {
            wrong(field, "importActivities.error.date", text);
        }
        return read;
    }

    String percent(String field) {
        String text = text(field);
        String digits = text == null ? null : text.replaceFirst("(\\.0+)?[ \\u00A0\\u202F]?%?$", "");
        if (digits != null && !digits.matches("\\d{1,6}")) {
            wrong(field, "importActivities.error.percent", text);
            return null;
        }
        return digits;
    }

    /** @return what the cell names; null where it is empty or names nothing, which is noted */
    <T> T named(String field, Map<String, T> known) {
        String text = text(field);
        T found = text == null ? null : known.get(CellWords.plain(text));
        if (text != null && found == null) {
            wrong(field, "importActivities.error." + field, text);
        }
        return found;
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(ImportMessage.of(key, header(field), arguments));
    }
}
