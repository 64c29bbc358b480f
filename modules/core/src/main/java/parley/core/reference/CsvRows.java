package parley.core.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a reference file that stands beside the class that loads it. */
public final class CsvRows {
    private CsvRows() {}

    /** @return each row as column name to value, in file order; an empty cell is null */
    public static List<Map<String, String>> read(Class<?> beside, String file) {
        var stream = beside.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(beside.getName() + " has no " + file);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.forEach(row -> rows.add(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Map<String, String> cells(NamedCsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.getFieldsAsMap().forEach((name, value) -> cells.put(name, value.isBlank() ? null : value.strip()));
        return cells;
    }
}
