package parley.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.text.Language;
import parley.reports.ReportsFixture;
import parley.testing.TestBeans;

/** The workbook, read with another library than the one that writes it: the figures of the report, in either language. */
class ProgressWorkbookTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(ReportsFixture.TODAY, ReportsFixture::database);

    @Test
    void holdsTheReportsFiguresInTypedCells() throws IOException {
        ProgressReport report = draw();
        try (Workbook book = written(report, Language.EN, false)) {
            Sheet chapters = book.getSheet("Chapters, before and at the end");
            assertThat(chapters.getLastRowNum()).isEqualTo(report.chapters().size());
            assertThat(row(chapters, "SPS").getCell(3).getStringCellValue()).isEqualTo("concluded");
            Sheet rounds = book.getSheet("Rounds held");
            assertThat(rounds.getLastRowNum()).isEqualTo(report.rounds().size());
            assertThat(rounds.getRow(1).getCell(0).getStringCellValue()).isEqualTo("TNC 15");
            assertThat(rounds.getRow(1).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(book.getSheet("Rounds to come").getLastRowNum())
                    .isEqualTo(report.coming().size());
            assertThat(facts(book))
                    .containsEntry("Marking", "Unclassified")
                    .containsEntry("Published:", "10 chapters finalized, 2026-02")
                    .containsEntry("Chapters concluded in Parley", "9 / 25")
                    .doesNotContainKey("Sample data");
        }
    }

    @Test
    void isInFrenchFromTheSameSnapshotAndSaysWhatIsInvented() throws IOException {
        try (Workbook book = written(draw(), Language.FR, true)) {
            assertThat(facts(book))
                    .containsEntry("Publié\u00a0:", "10 chapitres conclus, 2026-02")
                    .containsEntry("Chapitres conclus dans Parley", "9 / 25");
            try (Workbook real = written(draw(), Language.FR, false)) {
                assertThat(facts(book))
                        .as("a line more says what is invented")
                        .hasSize(facts(real).size() + 1);
            }
            Sheet chapters = book.getSheetAt(1);
            assertThat(row(chapters, "SPS").getCell(1).getStringCellValue())
                    .isEqualTo("Mesures sanitaires et phytosanitaires");
            assertThat(row(chapters, "SPS").getCell(3).getStringCellValue()).isEqualTo("conclu");
        }
    }

    private static ProgressReport draw() {
        return ReportsFixture.asManager(() -> BEANS.get(ProgressService.class)
                .draw(LocalDate.parse("2025-06-01"), LocalDate.parse("2026-02-28"), LocalDate.parse("2026-02-28")));
    }

    private static Workbook written(ProgressReport report, Language language, boolean sample) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Callers.as(ReportsFixture.caller(language, Role.MANAGER), () -> {
            BEANS.get(ProgressWorkbook.class).write(report, language, sample, file);
            return null;
        });
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }

    private static Map<String, String> facts(Workbook book) {
        Map<String, String> facts = new HashMap<>();
        for (Row row : book.getSheetAt(0)) {
            facts.put(
                    row.getCell(0).getStringCellValue(),
                    row.getCell(1) == null ? null : row.getCell(1).getStringCellValue());
        }
        return facts;
    }

    private static Row row(Sheet sheet, String first) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("no row " + first);
    }
}
