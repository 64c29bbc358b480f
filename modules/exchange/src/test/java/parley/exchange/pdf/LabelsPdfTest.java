package parley.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.text.Language;
import parley.exchange.Label;
import parley.testing.PdfFile;

/** Labels: each whole on its place, nobody left out without being named. */
class LabelsPdfTest {
    private static Label label(String name) {
        return new Label(
                name, List.of(name, "Director", "Example Chamber", "123 Example Street", "Hanoi 100000", "VIET NAM"));
    }

    private static byte[] file(Language language, LabelSheet sheet, List<Label> labels, int inAVolume, int names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LabelsPdf pdf =
                new LabelsPdf(out, DirectoryPdfTest.head(language, (long) labels.size()), sheet, inAVolume, names);
        labels.forEach(pdf::row);
        pdf.finish(Map.of("Export", "EXP-2026-000001"));
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepTheStandardOnBothPapersWithHostileNames(Language language) throws IOException {
        for (LabelSheet sheet : List.of(LabelSheet.LETTER_30, LabelSheet.A4_21)) {
            List<Label> labels = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                DirectoryPdfTest.HOSTILE.forEach(name -> labels.add(label(name)));
            }
            labels.add(Label.without("Nobody Home"));
            PdfFile file = new PdfFile(file(language, sheet, labels, 1_000, 1_000));
            Files.write(Path.of("target", "labels-" + language.code() + "-" + sheet.onASheet() + ".pdf"), file.bytes());
            assertThat(file.faults()).isEmpty();
            String text = file.text().replaceAll("[\\s\\u00A0]+", "");
            assertThat(text)
                    .contains("NguyễnThịPhươngMai", "สมชายใจดี", "<script>alert('x')</script>&<b>Co</b>", "VIETNAM")
                    .contains("NobodyHome");
            assertThat(file.text(file.pages())).contains("EXP-2026-000001");
        }
    }

    @Test
    void saysWhyThereIsNone() {
        LabelsPdf pdf = new LabelsPdf(
                new ByteArrayOutputStream(), DirectoryPdfTest.head(Language.EN, null), LabelSheet.LETTER_30);
        assertThat(pdf.row(label("Ana"))).isNull();
        assertThat(pdf.row(Label.without("Bea"))).isEqualTo(LabelsPdf.NO_ADDRESS);
        assertThat(pdf.row(new Label("Cleo", List.of(" ", "\u0000")))).isEqualTo(LabelsPdf.NO_ADDRESS);
        assertThat(pdf.row(label("many words ".repeat(60)))).isEqualTo(LabelsPdf.NO_ROOM);
        assertThat(pdf.row(label("a name that needs two lines on such a label, and smaller letters")))
                .isNull();
    }

    @Test
    void fillSheetsFromLeftToRightAndGoOnInVolumes() throws IOException {
        List<Label> labels = new ArrayList<>();
        for (int i = 1; i <= 65; i++) {
            labels.add(label("Person-" + i + "."));
            labels.add(Label.without("Without-" + i + "."));
        }
        List<PdfFile> files = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file(Language.EN, LabelSheet.LETTER_30, labels, 60, 40)))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                files.add(new PdfFile(zip.readAllBytes()));
            }
        }
        assertThat(files).hasSize(3);
        assertThat(files.get(0).pages()).isEqualTo(2);
        assertThat(files.get(0).text(1)).contains("Person-1.", "Person-30.").doesNotContain("Person-31.");
        assertThat(files.get(0).text(2)).contains("Person-31.", "Person-60.");
        assertThat(files.get(1).text(1)).contains("Person-61.", "Person-65.");
        String names = files.get(1).text() + files.get(2).text();
        for (int i = 1; i <= 65; i++) {
            assertThat(names).containsOnlyOnce("Without-" + i + ".");
        }
        files.forEach(file -> assertThat(file.faults()).isEmpty());
        assertThat(files.get(2).text(files.get(2).pages())).contains("About this export");
    }
}
