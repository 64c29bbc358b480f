package parley.exchange.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.core.error.UnreadableFile;
import parley.exchange.XlsxWriter;

class XlsxTableTest {
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    private static final String WORKBOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Family name</t></is></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Ejemplo</t></is></c></row></sheetData></worksheet>";

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELS);
        parts.put("xl/worksheets/sheet1.xml", SHEET);
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] bytes, String key) {
        assertThatThrownBy(() -> ReadTable.of(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void readsAPlainWorkbook() {
        assertThat(ReadTable.of(zip(parts())).rows).containsExactly(List.of("Ejemplo"));
    }

    @Test
    void readsWhatExcelWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Empty");
            XSSFSheet sheet = workbook.createSheet("Liste – 2026");
            sheet.createRow(0).createCell(0).setCellValue("A merged title");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            XSSFRow header = sheet.createRow(2);
            List<String> titles = List.of("Company / Entreprise", "Title / Titre", "Phone / Tél.", "Since", "FTE");
            for (int i = 0; i < titles.size(); i++) {
                header.createCell(i).setCellValue(titles.get(i));
            }
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            XSSFRow row = sheet.createRow(3);
            row.createCell(0).setCellValue("=not(a formula) inc.");
            row.createCell(1).setCellFormula("\"Chief \"&\"of staff\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(2).setCellValue(16135550100.0);
            row.createCell(3).setCellValue(LocalDate.of(2026, 2, 9));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue(12.5);
            workbook.write(bytes);
        }
        ReadTable table = ReadTable.of(bytes.toByteArray());
        assertThat(table.layout.sheet()).isEqualTo("Liste – 2026");
        assertThat(table.layout.headerRow()).isEqualTo(3);
        assertThat(table.numbers).containsExactly(4);
        assertThat(table.rows.get(0))
                .containsExactly("=not(a formula) inc.", "Chief of staff", "16135550100", "2026-02-09", "12.5");
    }

    /** Scripts write formulas without a value; a spreadsheet also stores that one gave an empty text. */
    @Test
    void namesFormulasOfWhichNoValueIsStored() {
        Map<String, String> parts = parts();
        String cells = "<row r=\"2\"><c r=\"A2\"><f>B2&amp;C2</f><v></v></c><c r=\"B2\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"D2\"><f>NOW()</f></c></row>"
                + "<row r=\"3\"><c r=\"B3\"><f>1+2</f><v/></c></row>";
        parts.put("xl/worksheets/sheet1.xml", SHEET.replaceFirst("<row r=\"2\">.*</row>", cells));
        ReadTable table = ReadTable.of(zip(parts));
        assertThat(table.rows).containsExactly(List.of("", "2", "", ""), List.of("", "", "", ""));
        assertThat(table.unstored).containsExactly(List.of(0, 3), List.of(1));
        assertThat(table.numbers).containsExactly(2, 3);
    }

    @Test
    void readsOurOwnWorkbooksBackCharacterByCharacter() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String hostile = "_x0041_ tab\there \u0001 line\nbreak 😀 '=x";
        try (XlsxWriter writer = new XlsxWriter(bytes)) {
            writer.table("People", List.of("Family name", "Notes"));
            writer.row(List.of("Ejemplo", hostile));
        }
        assertThat(ReadTable.of(bytes.toByteArray()).rows).containsExactly(List.of("Ejemplo", hostile));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/vbaProject.bin, error.file.macros",
        "xl/macrosheets/sheet1.xml, error.file.macros",
        "xl/activeX/activeX1.xml, error.file.macros",
        "xl/externalLinks/externalLink1.xml, error.file.external",
        "xl/embeddings/oleObject1.bin, error.file.external",
        "xl/connections.xml, error.file.external",
        "../evil.xml, error.file.damaged",
        "/etc/passwd, error.file.damaged",
        "XL/WORKBOOK.XML, error.file.damaged"
    })
    void refusesWhatAListNeedsNot(String part, String key) {
        Map<String, String> parts = parts();
        parts.put(part, "<x/>");
        refused(zip(parts), key);
    }

    @Test
    void refusesALinkToAnotherFileAndLetsAddressesBe() {
        Map<String, String> parts = parts();
        String link = "<Relationships xmlns=\"x\"><Relationship Id=\"r\" Type=\"http://x/%s\" Target=\"%s\""
                + " TargetMode=\"External\"/></Relationships>";
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", link.formatted("hyperlink", "mailto:a@example.org"));
        assertThat(ReadTable.of(zip(parts)).rows).hasSize(1);
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", link.formatted("attachedTemplate", "http://example.org/x"));
        refused(zip(parts), "error.file.external");
    }

    @Test
    void refusesMacroTypesInAnOrdinaryName() {
        Map<String, String> parts = parts();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"x\"><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
        refused(zip(parts), "error.file.macros");
    }

    @Test
    void refusesEntitiesOfItsOwn() {
        Map<String, String> parts = parts();
        String evil = SHEET.replace("Ejemplo", "&x;");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + evil);
        refused(zip(parts), "error.file.entity");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY x \"lol\">]>" + evil);
        refused(zip(parts), "error.file.entity");
        parts.put("xl/worksheets/sheet1.xml", "<!DOCTYPE w>" + SHEET);
        refused(zip(parts), "error.file.entity");
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            zeros(zip, 64);
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        refused(bytes.toByteArray(), "error.file.bomb");
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    @Test
    void refusesOtherArchivesFarColumnsAndBrokenParts() {
        refused(zip(Map.of("word/document.xml", "<w/>")), "error.file.otherKind");
        Map<String, String> parts = parts();
        parts.put("xl/worksheets/sheet1.xml", SHEET.replace("r=\"A2\"", "r=\"XFD2\""));
        refused(zip(parts), "error.file.columns");
        parts.put("xl/worksheets/sheet1.xml", SHEET.replace("</row>", ""));
        refused(zip(parts), "error.file.damaged");
        parts.put(
                "xl/worksheets/sheet1.xml",
                SHEET.replace("<row r=\"1\">", "<row r=\"1\"><c r=\"B1\" t=\"s\"><v>7</v></c>"));
        refused(zip(parts), "error.file.damaged");
    }
}
