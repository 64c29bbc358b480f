package parley.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import parley.core.error.UnreadableFile;

/** Workbooks of several sheets, and cells that reach over several rows. */
class XlsxSheetsTest {
    private static void write(XSSFSheet sheet, String[]... rows) {
        for (String[] cells : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] != null) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
        }
    }

    private static ReadTable read(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return ReadTable.of(bytes.toByteArray());
    }

    @Test
    void readsTheFirstSheetShownAndNamesTheOthers() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(workbook.createSheet("Choices"), new String[] {"Nom"}, new String[] {"Canada"});
            workbook.createSheet("Empty");
            XSSFSheet list = workbook.createSheet("Contacts");
            write(list, new String[] {"Nom", "Courriel"}, new String[] {"Ana", "a@example.org"}, new String[] {"Bo", ""
            });
            list.getRow(2).setZeroHeight(true);
            list.setAutoFilter(CellRangeAddress.valueOf("A1:B3"));
            write(workbook.createSheet("Former"), new String[] {"Nom"}, new String[] {"Cy"});
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(2);
            ReadTable table = read(workbook);
            assertThat(table.layout.sheet()).isEqualTo("Contacts");
            assertThat(table.layout.otherSheets()).containsExactly("Former");
            assertThat(table.rows).containsExactly(List.of("Ana", "a@example.org"), List.of("Bo", ""));
        }
    }

    /** Its kind stands at the beginning, unpacked, as the format demands. */
    @Test
    void saysOfAnOpenDocumentWhatToDoWithIt() throws IOException {
        byte[] kind = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(kind);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(kind);
        }
        assertThatThrownBy(() -> ReadTable.of(bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo("error.file.openDocument"));
    }

    @Test
    void saysOfEveryRowWhatACellMergedDownwardsHolds() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet list = workbook.createSheet("Liste");
            write(
                    list,
                    new String[] {"Répertoire"},
                    new String[] {"Nom", "Prénom", "Coordonnées"},
                    new String[] {null, null, "Company", "Courriel"},
                    new String[] {"Un", "Ana", "Fusion ltée", "a@example.org"},
                    new String[] {"Deux", "Bo", null, "b@example.org"},
                    new String[] {"Trois", "Cy", null, "c@example.org"},
                    new String[] {"Quatre", "Di", null, "d@example.org"});
            for (String range : List.of("A1:D1", "A2:A3", "B2:B3", "C2:D2", "C4:C6")) {
                list.addMergedRegion(CellRangeAddress.valueOf(range));
            }
            ReadTable table = read(workbook);
            assertThat(table.layout.header()).containsExactly("Nom", "Prénom", "Company", "Courriel");
            assertThat(table.rows)
                    .extracting(row -> row.get(2))
                    .containsExactly("Fusion ltée", "Fusion ltée", "Fusion ltée", "");
        }
    }

    @Test
    void passesOverASheetOfInstructionsBeforeTheList() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(workbook.createSheet("Read me"), new String[] {"How to fill it in"}, new String[] {"One row each"});
            write(workbook.createSheet("List"), new String[] {"Nom", "Courriel"}, new String[] {"Ana", "a@example.org"
            });
            ReadTable table = read(workbook);
            assertThat(table.layout.sheet()).isEqualTo("List");
            assertThat(table.layout.otherSheets()).containsExactly("Read me");
            assertThat(table.rows).containsExactly(List.of("Ana", "a@example.org"));
        }
    }
}
