package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private static XSSFWorkbook read(ByteArrayOutputStream out) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void writesTextsAsTextsSoThatNothingRuns() throws IOException {
        List<String> texts = List.of(
                "=1+1",
                "+14185550137",
                "-2",
                "@SUM(A1)",
                "Guérin",
                " spaces ",
                "a\nb",
                "c\rd",
                "_x0041_",
                "<&>\"",
                "\u0001");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out)) {
            xlsx.table("People", List.of("Name"));
            texts.forEach(text -> xlsx.row(List.of(text)));
        }

        try (XSSFWorkbook workbook = read(out)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
            }
        }
    }

    @Test
    void writesNumbersAndDatesAsSuchUnderAHeaderThatStays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out)) {
            xlsx.table("People", List.of("Rows", "Day", "Nothing"));
            xlsx.row(Arrays.asList(12L, LocalDate.of(2026, 2, 9), null));
        }

        try (XSSFWorkbook workbook = read(out)) {
            XSSFSheet sheet = workbook.getSheet("People");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 2, 9));
            assertThat(sheet.getRow(1).getCell(2)).isNull();
        }
    }

    @Test
    void goesOnInAFurtherSheetWhenOneIsFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out, 2)) {
            xlsx.table("People", List.of("Name"));
            List.of("a", "b", "c").forEach(name -> xlsx.row(List.of(name)));
        }

        try (XSSFWorkbook workbook = read(out)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("People").getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheet("People 2").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Name");
            assertThat(workbook.getSheet("People 2").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("c");
        }
    }

    @Test
    void putsThePassportOnASheetOfItsOwn() throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Export", "EXP-2026-000001");
        facts.put("Filter", null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(out)) {
            xlsx.table("People", List.of("Name"));
            xlsx.facts("Passport", facts);
        }

        try (XSSFWorkbook workbook = read(out)) {
            assertThat(workbook.getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("EXP-2026-000001");
        }
    }

    /** Whoever stores what is written in pieces stores the last piece when the stream is closed. */
    @Test
    void closingClosesTheStream() {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (XlsxWriter xlsx = new XlsxWriter(out)) {
            xlsx.table("People", List.of("Name"));
        }
        assertThat(closed[0]).isTrue();
    }
}
