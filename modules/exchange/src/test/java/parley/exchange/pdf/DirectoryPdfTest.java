package parley.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExchangeTexts;
import parley.testing.PdfFile;
import parley.ui.UiTexts;

/** Directories on paper: everything that was given stands in them, and veraPDF has nothing against them. */
class DirectoryPdfTest {
    private static final Texts TEXTS = Texts.from(List.of(new ExchangeTexts(), new UiTexts()));
    private static final List<String> TITLES = List.of("Name", "Organization", "E-mail", "Last seen");
    static final List<String> HOSTILE = List.of(
            "Nguyễn Thị Phương Mai",
            "Nguyễn decomposed",
            "สมชาย ใจดี",
            "ສົມໄຊ ພົມມະຈັນ",
            "សុខ សុភា",
            "အောင်ဆန်းစုကြည်",
            "Guérin, Élise-Œuvre",
            "<script>alert('x')</script> & <b>Co</b>",
            "A\u0000B\u0007C\tD\r\nE",
            "\u202Eevil\u202C \u200Bzero \uFEFFmark",
            "Tschüß \uD83D\uDE00 陳大文 محمد",
            "\uD800 lone half",
            "=1+1",
            "(unbalanced \\ paren",
            "W".repeat(300),
            "many words ".repeat(60));

    static PdfHead head(Language language, Long expected) {
        return new PdfHead(
                "EXP-2026-000001",
                "people-EXP-2026-000001",
                "People & <others>",
                "Country: Viet Nam",
                TEXTS.of(language, "pdf.made", "Stella Ward", "2026-11-24", "Newsletter"),
                "Stella Ward",
                Instant.parse("2026-11-24T15:00:00Z"),
                expected,
                () -> "Protected A",
                TEXTS,
                language);
    }

    private static Map<String, String> passport() {
        Map<String, String> passport = new LinkedHashMap<>();
        passport.put("Export", "EXP-2026-000001");
        passport.put("Left out", null);
        return passport;
    }

    private static List<Object> row(String name, Object... others) {
        List<Object> cells = new ArrayList<>(List.of(name));
        cells.addAll(Arrays.asList(others));
        return cells;
    }

    private static byte[] file(Language language, List<List<Object>> rows, int sorted, int inAVolume) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DirectoryPdf pdf = new DirectoryPdf(out, head(language, (long) rows.size()), TITLES, sorted, inAVolume);
        rows.forEach(pdf::row);
        pdf.finish(passport());
        return out.toByteArray();
    }

    /** Blanks do not count: lines are cut where the paper ends. */
    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsTheStandardWithNamesOfEveryScriptAndHostileOnes(Language language) throws IOException {
        List<List<Object>> rows = HOSTILE.stream()
                .map(name -> row(name, name + " Ltd.", "someone@example.org", LocalDate.parse("2026-11-24")))
                .toList();
        PdfFile file = new PdfFile(file(language, rows, 0, 1_000));
        Files.write(Path.of("target", "directory-" + language.code() + ".pdf"), file.bytes());
        assertThat(file.faults()).isEmpty();
        String text = dense(file.text());
        assertThat(text).contains(language == Language.FR ? "24novembre2026" : "24November2026");
        for (String script : List.of(
                "Nguyễn Thị Phương Mai",
                "Nguyễn decomposed",
                "สมชาย ใจดี",
                "ສົມໄຊ ພົມມະຈັນ",
                "សុខ សុភា",
                "အောင်ဆန်းစုကြည်",
                "Guérin, Élise-Œuvre",
                "<script>alert('x')</script> & <b>Co</b>",
                "ABC D E",
                "evil zero mark",
                "=1+1",
                "(unbalanced \\ paren",
                "W".repeat(300))) {
            assertThat(text).contains(dense(script));
        }
        // Eight signs on paper; who copies gets what is meant.
        assertThat(text).contains(dense("Tschüß \uD83D\uDE00 陳大文 محمد"));
        assertThat(dense(file.text(file.pages())))
                .contains("EXP-2026-000001")
                .contains(dense(
                        language == Language.FR ? "16 caractères qu’aucune police" : "16 letters that no font here"));
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code() + "-CA");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("People & <others>");
        }
    }

    @Test
    void everyPageSaysItsMarkingAndItsNumber() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row("Person " + i, "Org", "mail" + i + "@example.org", null));
        }
        PdfFile file = new PdfFile(file(Language.EN, rows, -1, 1_000));
        int pages = file.pages();
        assertThat(pages).isGreaterThan(2);
        for (int page = 1; page <= pages; page++) {
            assertThat(file.text(page)).contains("Protected A").contains("Page " + page + " of " + pages);
        }
    }

    @Test
    void bookmarksFollowTheFirstLettersOfTheList() throws IOException {
        List<List<Object>> rows = List.of(
                row("Adams", null, null, null),
                row("Élie", null, null, null),
                row("Evans", null, null, null),
                row("", null, null, null));
        try (PDDocument document = Loader.loadPDF(file(Language.EN, rows, 0, 1_000))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("A", "E", "Name: none", "About this export");
        }
    }

    @Test
    void anEmptyListSaysSo() {
        PdfFile file = new PdfFile(file(Language.FR, List.of(), 0, 1_000));
        assertThat(file.faults()).isEmpty();
        assertThat(file.text()).contains("La liste est vide.");
    }

    @Test
    void whatAVolumeDoesNotHoldGoesOnInTheNextAndNothingIsLost() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            rows.add(row(String.format(Locale.ROOT, "Person %03d", i), "Org", null, null));
        }
        List<PdfFile> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(Language.EN, rows, 0, 10)))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                names.add(entry.getName());
                files.add(new PdfFile(zip.readAllBytes()));
            }
        }
        assertThat(names)
                .containsExactly(
                        "people-EXP-2026-000001-001.pdf",
                        "people-EXP-2026-000001-002.pdf",
                        "people-EXP-2026-000001-003.pdf");
        List<String> held = new ArrayList<>();
        files.forEach(file -> {
            assertThat(file.faults()).isEmpty();
            file.text().lines().filter(line -> line.startsWith("Person ")).forEach(held::add);
        });
        assertThat(held).isEqualTo(rows.stream().map(cells -> cells.get(0)).toList());
        assertThat(files.get(1).text()).contains("volume 2").contains("begins with entry 11");
        assertThat(files.get(0).text()).doesNotContain("About this export");
        assertThat(files.get(2).text(files.get(2).pages())).contains("About this export");
    }
}
