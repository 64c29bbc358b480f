package parley.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.core.error.UnreadableFile;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ImportTexts;
import parley.exchange.reader.FileKind;
import parley.exchange.reader.FileReading;
import parley.exchange.reader.ReadingLimits;
import parley.exchange.reader.TableLayout;
import parley.exchange.reader.TableSink;

/** Files that mean harm, or are none: refused within seconds, in words, and nothing is left of them. */
@Timeout(20)
class HostileUploadTest {
    private static final long HUGE = 200L << 20;

    @TempDir
    private Path folder;

    /** So many letters without a line end. */
    private static final class OneLine extends InputStream {
        private long left;

        private OneLine(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int given = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + Math.max(given, 0), (byte) 'a');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }

    private static List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("parley-import"))
                    .toList();
        }
    }

    @Test
    void twoHundredMegabytesInOneLineAreNotEvenReceived() throws IOException {
        List<Path> before = leftBehind();
        OneLine upload = new OneLine(HUGE);
        assertThatThrownBy(() -> ImportReception.keep(upload))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(refused.key())
                        .isEqualTo("error.file.size"));
        assertThat(upload.left).isGreaterThan(HUGE - ReadingLimits.LARGEST_FILE - (1 << 20));
        assertThat(leftBehind()).hasSameElementsAs(before);
    }

    @Test
    void aLineAsLongAsAFileMayBeIsNoCell() throws IOException {
        Path file = ImportReception.keep(new OneLine(ReadingLimits.LARGEST_FILE));
        try {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(refused.key())
                            .isEqualTo("error.file.longRow"));
        } finally {
            ImportReception.drop(file);
        }
    }

    private static FileKind read(Path file) {
        FileKind[] kind = new FileKind[1];
        FileReading.read(file, header -> false, new TableSink() {
            @Override
            public void begin(TableLayout layout) {
                kind[0] = layout.kind();
            }

            @Override
            public void row(int number, List<String> cells, List<Integer> unstored) {
                // What stands in the rows is not asked here.
            }
        });
        return kind[0];
    }

    /** A name is anybody's: what a file is, its content says. */
    @Test
    void aWrongEndingOfTheNameMisleadsNobody() throws IOException {
        Path list = Files.writeString(folder.resolve("list.xlsx"), "Nom,Courriel\nEssai,x@example.org\n");
        assertThat(read(list)).isEqualTo(FileKind.CSV);
        Path picture =
                Files.write(folder.resolve("list.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertThatThrownBy(() -> read(picture)).isInstanceOf(UnreadableFile.class);
        // An encrypted workbook is the same container as an old one.
        Path locked = Files.write(
                folder.resolve("locked.xlsx"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        assertThatThrownBy(() -> read(locked))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(refused.key())
                        .isEqualTo("error.file.oldOffice"));
    }

    @Test
    void anEmptyUploadIsRefused() throws IOException {
        Path file = ImportReception.keep(new ByteArrayInputStream(new byte[0]));
        try {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOfSatisfying(UnreadableFile.class, refused -> assertThat(refused.key())
                            .isEqualTo("error.file.empty"));
        } finally {
            ImportReception.drop(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWords(Language language) {
        Texts texts = Texts.from(List.of(new ImportTexts()));
        ResourceBundle keys = ResourceBundle.getBundle(new ImportTexts().baseName(), language.locale());
        Function<String, String> words = key -> texts.of(language, key, 12_345, 67, 89);
        List<String> refusals = keys.keySet().stream()
                .filter(key -> key.startsWith("error.file."))
                .toList();
        assertThat(refusals).hasSizeGreaterThanOrEqualTo(20);
        assertThat(refusals)
                .extracting(words)
                .allMatch(text -> text.length() > 15 && !text.contains("{") && !text.contains("??"));
    }
}
