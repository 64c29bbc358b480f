package parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.PaperBlock.Words;
import parley.testing.PdfFile;

/** One report told in two languages, set on paper and in Word. */
class PaperTest {
    private static final Texts TEXTS = Texts.from(List.of(new ExchangeTexts()));
    private static final Paper BOTH = new Paper(
            "RPT-1",
            "Ada Fictive",
            Instant.parse("2026-11-28T12:00:00Z"),
            List.of(part(Language.EN, "Round report", "Secret"), part(Language.FR, "Rapport de ronde", "Secret (fr)")));

    private static Paper.Part part(Language language, String title, String band) {
        return new Paper.Part(
                language,
                title,
                "A lead, −9.",
                band,
                List.of(
                        new PaperBlock.Heading(2, "Section " + language),
                        new PaperBlock.Paragraph(
                                new Words("First & <line>\u0007\n\nNguyễn Thị", language.other(), null)),
                        new PaperBlock.Heading(3, "Part of it"),
                        new PaperBlock.Points(
                                List.of(Words.of("a point"), new Words("un point ".repeat(40), Language.FR, "/there"))),
                        new PaperBlock.Table(
                                "What it shows",
                                List.of("Code", "Words"),
                                List.of(1, 3),
                                Collections.nCopies(
                                        60,
                                        List.of(Words.of("SPS"), new Words("autre\nlangue", language.other(), null)))),
                        new PaperBlock.Table("Empty", List.of("Code"), List.of(1), List.of()),
                        new PaperBlock.Facts(Map.of("Export", new Words("RPT-1\nsecond line", Language.FR, null)))));
    }

    @Test
    void isAnAccessiblePdfWhosePartsSpeakTheirLanguage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BOTH.pdf(TEXTS, out);
        assertThat(new PdfFile(out.toByteArray()).faults()).isEmpty();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-CA");
            assertThat(document.getDocumentInformation().getTitle()).contains("Round report");
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(1);
            page.setEndPage(1);
            assertThat(page.getText(document))
                    .contains("Secret", "Page 1 of", "A lead, –9.")
                    .doesNotContain("Secret (fr)", "\uFFFD");
            page.setStartPage(document.getNumberOfPages());
            page.setEndPage(document.getNumberOfPages());
            assertThat(page.getText(document)).contains("Secret (fr)", "RPT-1 · Rapport de ronde", "Page");
        }
    }

    @Test
    void isAWordFileWithHeadingsTableHeadsLanguagesAndItsMarkingOnEveryPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BOTH.docx(TEXTS, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Round report / Rapport de ronde");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Round report", "Rapport de ronde");
            assertThat(word.getParagraphs())
                    .filteredOn(p -> "Heading2".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Section EN", "Section FR");
            assertThat(word.getHeaderList())
                    .extracting(header -> header.getText().strip())
                    .containsExactlyInAnyOrder("Secret", "Secret (fr)");
            assertThat(word.getFooterList()).allMatch(footer -> footer.getText().contains("RPT-1 · "));
            assertThat(word.getTables()).hasSize(2);
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
                assertThat(table.getRows()).hasSize(61);
            }
            XWPFParagraph foreign = word.getParagraphs().stream()
                    .filter(p -> p.getText().startsWith("First"))
                    .findFirst()
                    .orElseThrow();
            assertThat(foreign.getText()).isEqualTo("First & <line>");
            assertThat(foreign.getRuns().get(0).getLang()).isEqualTo("fr-CA");
            assertThat(word.getParagraphs().get(0).getRuns().get(0).getLang()).isEqualTo("en-CA");
            assertThat(word.getDocument().getBody().getSectPr().getHeaderReferenceList())
                    .hasSize(1);
        }
    }

    @Test
    void carriesNoBandWhereThereIsNothingToSay() throws IOException {
        Paper open = new Paper("RPT-2", "A", BOTH.at(), List.of(part(Language.FR, "Note", "")));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        open.pdf(TEXTS, pdf);
        assertThat(new PdfFile(pdf.toByteArray()).faults()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        open.docx(TEXTS, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getHeaderList()).allMatch(header -> header.getText().isBlank());
        }
    }
}
