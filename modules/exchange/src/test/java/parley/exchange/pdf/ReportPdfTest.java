package parley.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.text.Language;
import parley.testing.PdfFile;

/** Reports on paper: tables over several pages whose heads are heads, and veraPDF has nothing against them. */
class ReportPdfTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void isAccessibleOverSeveralPages(Language language) throws IOException {
        ReportPdf pdf = new ReportPdf(DirectoryPdfTest.head(language, null), true);
        pdf.paragraph("Where we are.\n\nA second paragraph.");
        pdf.heading("Chapters");
        pdf.subheading("All of them");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            rows.add(Arrays.asList("C" + i, "concluded\n0 open", i % 3 == 0 ? null : "many words ".repeat(i % 7 + 1)));
        }
        for (String name : DirectoryPdfTest.HOSTILE) {
            rows.add(List.of(name, name, name));
        }
        pdf.table(List.of("Code", "Status", "Words"), new float[] {1, 2, 3}, rows);
        pdf.facts(Map.of("As of", "2026-02-11"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.finish(Map.of("Export", "X-1"), out);
        byte[] file = out.toByteArray();
        assertThat(new PdfFile(file).faults()).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("C89", "Protected A", "X-1", "Nguyễn Thị Phương Mai");
            assertThat(text.split("Code Status Words", -1).length - 1)
                    .as("every page of the table has its head")
                    .isGreaterThan(2);
        }
    }
}
