package parley.exchange.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import parley.core.error.FileTooLarge;
import parley.core.error.UnreadableFile;
import parley.core.file.TextDecoding;

/** Finds out what a file is by what stands in it, and reads it as a table. */
public final class FileReading {
    private static final int START = 96;

    /** Files of other kinds by how they begin. */
    private static final Map<String, String> OTHERS = Map.of(
            "%PDF", "PDF",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "\u00FF\u00D8\u00FF", "JPEG",
            "GIF8", "GIF",
            "\u001F\u008B", "GZIP",
            "7z\u00BC\u00AF", "7-Zip",
            "Rar!", "RAR",
            "BEGIN:VCALENDAR", "iCalendar");

    private FileReading() {}

    /**
     * Reads a file.
     *
     * @param known whether a header is called so
     * @throws UnreadableFile where it is not a list of CSV, XLSX or vCard, damaged, hostile or too large
     */
    public static void read(Path file, Predicate<String> known, TableSink sink) {
        try {
            if (Files.size(file) > ReadingLimits.LARGEST_FILE) {
                throw new FileTooLarge("error.file.size", ReadingLimits.LARGEST_FILE >> 20);
            }
            byte[] start;
            try (var in = Files.newInputStream(file)) {
                start = in.readNBytes(START);
            }
            refuseOthers(start);
            HeaderFinder finder = new HeaderFinder(known, sink);
            if (startsWith(start, "PK\u0003\u0004")) {
                finder.kind(FileKind.XLSX, null, null);
                XlsxTable.read(file, finder::header, finder::sheet, finder);
            } else {
                readText(Files.readAllBytes(file), finder);
            }
            finder.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readText(byte[] bytes, HeaderFinder finder) {
        TextDecoding decoded = TextDecoding.of(bytes);
        String text = decoded.text();
        if (text.isBlank()) {
            throw new UnreadableFile("error.file.empty");
        }
        String beginning = text.substring(0, Math.min(text.length(), 200)).stripLeading();
        if (beginning.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD")) {
            finder.kind(FileKind.VCARD, decoded.encoding(), null);
            VCardTable.read(text, decoded.encoding(), finder);
        } else if (beginning.startsWith("{\"") || beginning.startsWith("[{")) {
            throw new UnreadableFile("error.file.other", "JSON");
        } else if (beginning.startsWith("dn:") || beginning.startsWith("version: 1\n")) {
            throw new UnreadableFile("error.file.other", "LDIF");
        } else if (beginning.startsWith("<")) {
            throw new UnreadableFile("error.file.markup");
        } else {
            char delimiter = Delimiters.of(text);
            finder.kind(FileKind.CSV, decoded.encoding(), delimiter);
            CsvTable.read(text, delimiter, finder);
        }
    }

    private static void refuseOthers(byte[] start) {
        if (start.length == 0) {
            throw new UnreadableFile("error.file.empty");
        }
        if (startsWith(start, "\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableFile("error.file.oldOffice");
        }
        if (new String(start, StandardCharsets.ISO_8859_1).contains("opendocument.spreadsheet")) {
            throw new UnreadableFile("error.file.openDocument");
        }
        OTHERS.forEach((beginning, name) -> {
            if (startsWith(start, beginning)) {
                throw new UnreadableFile("error.file.other", name);
            }
        });
        if (startsWith(start, "PK\u0005\u0006")) {
            throw new UnreadableFile("error.file.empty");
        }
    }

    private static boolean startsWith(byte[] bytes, String start) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(start);
    }
}
