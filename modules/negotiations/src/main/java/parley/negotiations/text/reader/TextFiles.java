package parley.negotiations.text.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import parley.core.error.FileTooLarge;
import parley.core.error.UnreadableFile;
import parley.core.file.PackedFile;

/** Finds out what a file is by what stands in it, and reads its paragraphs. */
public final class TextFiles {
    private TextFiles() {}

    /** @throws UnreadableFile where it is no text of Word, OpenDocument or plain text, damaged, hostile or too large */
    public static RawText read(Path file) {
        try {
            if (Files.size(file) > TextLimits.LARGEST_FILE) {
                throw new FileTooLarge("error.document.size", TextLimits.LARGEST_FILE >> 20);
            }
            String start;
            try (var in = Files.newInputStream(file)) {
                start = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            }
            if (start.isEmpty()) {
                throw new UnreadableFile("error.document.empty");
            }
            if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                throw new UnreadableFile("error.document.oldOffice");
            }
            if (start.startsWith("%PDF")) {
                throw new UnreadableFile("error.document.pdf");
            }
            RawText raw = start.startsWith("PK") ? packed(file) : PlainReader.read(Files.readAllBytes(file));
            if (raw.paragraphs().stream().allMatch(paragraph -> paragraph
                    .paragraph("")
                    .text(parley.negotiations.text.model.Reading.AS_IT_STANDS)
                    .isBlank())) {
                throw new UnreadableFile("error.document.empty");
            }
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param bytes of a file that is kept */
    public static RawText read(byte[] bytes) {
        Path file = null;
        try {
            file = Files.createTempFile("parley-text", ".tmp");
            Files.write(file, bytes);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static RawText packed(Path file) throws IOException {
        boolean open;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            open = zip.getEntry("content.xml") != null && zip.getEntry("word/document.xml") == null;
        } catch (ZipException e) {
            throw new UnreadableFile("error.document.damaged");
        }
        try (PackedFile archive = PackedFile.open(file, open ? OdtReader.RULES : DocxReader.RULES)) {
            return open ? OdtReader.read(archive) : DocxReader.read(archive);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
