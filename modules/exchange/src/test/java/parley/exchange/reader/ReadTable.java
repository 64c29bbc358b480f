package parley.exchange.reader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.exchange.HeaderWords;

/** A file as a test reads it. */
final class ReadTable implements TableSink {
    private static final Set<String> KNOWN = Set.of(
            "family name",
            "given name",
            "nom",
            "prenom",
            "courriel",
            "e mail",
            "phone",
            "organization",
            "organization name",
            "full name",
            "company",
            "title",
            "notes");

    TableLayout layout;
    final List<Integer> numbers = new ArrayList<>();
    final List<List<String>> rows = new ArrayList<>();
    final List<List<Integer>> unstored = new ArrayList<>();

    static ReadTable of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static ReadTable of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    static ReadTable of(byte[] bytes) {
        try {
            Path file = Files.createTempFile("read-table", ".bin");
            try {
                Files.write(file, bytes);
                return of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static ReadTable of(Path file) {
        ReadTable table = new ReadTable();
        FileReading.read(file, ReadTable::known, table);
        return table;
    }

    private static boolean known(String header) {
        for (String part : header.split("/")) {
            if (KNOWN.contains(HeaderWords.plain(part))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void begin(TableLayout found) {
        layout = found;
    }

    @Override
    public void row(int number, List<String> cells, List<Integer> formulas) {
        unstored.add(formulas);
        numbers.add(number);
        rows.add(cells);
    }

    String cell(int row, String header) {
        return rows.get(row).get(layout.header().indexOf(header));
    }
}
