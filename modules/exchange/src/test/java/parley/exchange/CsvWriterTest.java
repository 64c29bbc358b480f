package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static final List<CellType> TYPES = List.of(CellType.TEXT, CellType.PHONE, CellType.NUMBER, CellType.DATE);

    private static String written(List<Object> row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, List.of("Name", "Phone", "Value", "Day"), TYPES)) {
            csv.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void startsWithTheByteOrderMarkAndTheHeader() {
        assertThat(written(List.of("x", "", "", ""))).startsWith("\uFEFFName,Phone,Value,Day\r\n");
    }

    @Test
    void writesEachTypeAsWhatItIs() {
        String file =
                written(List.of("Guérin, Zoé", "+14185550137", new BigDecimal("-1234.50"), LocalDate.of(2026, 2, 9)));

        assertThat(file).endsWith("\r\n\"Guérin, Zoé\",+14185550137,-1234.50,2026-02-09\r\n");
    }

    @Test
    void readsBackWhatItWasGivenToTheLetter() {
        List<String> hostile = List.of("=1+1", "say \"=1\"", "two\r\nlines", "'", "ຕົວຢ່າງ", "-", "a,b;c\td");
        for (String text : hostile) {
            String file = written(Arrays.asList(text, null, null, null));
            List<String> cells = CsvReader.builder().ofCsvRecord(file.substring(1)).stream()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .getFields();

            assertThat(SafeCell.read(cells.get(0))).isEqualTo(text);
            assertThat(cells.subList(1, 4)).containsOnly("");
        }
    }

    @Test
    void separatesBySemicolonsWhereAsked() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, List.of("Nom", "Tél."), TYPES.subList(0, 2), CsvWriter.SEMICOLON)) {
            csv.row(List.of("a; b, c", "+14185550137"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFNom;Tél.\r\n\"a; b, c\";+14185550137\r\n");
    }
}
