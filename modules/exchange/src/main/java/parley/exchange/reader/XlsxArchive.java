package parley.exchange.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import parley.core.error.UnreadableFile;

/**
 * A workbook's archive, checked before anything in it is read: how many entries, how large and how tightly packed, how
 * they are called; no macros, no controls, nothing embedded, no link to another file. Links that a reader would click
 * (addresses in cells) are common in lists of contacts and are never followed: they may stay.
 */
final class XlsxArchive implements AutoCloseable {
    private static final Pattern UNSAFE_NAME = Pattern.compile(".*(\\.\\.|\\\\|\\x00|:).*|/.*", Pattern.DOTALL);
    private static final Pattern ACTIVE = Pattern.compile(
            ".*(vbaproject|vbadata|macrosheets/|dialogsheets/|activex/|customui).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOREIGN = Pattern.compile(
            ".*(externallinks/|embeddings/|connections\\.xml|querytables/|webextensions/).*", Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private long unpacked;

    private XlsxArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnreadableFile saying what is wrong with it */
    static XlsxArchive open(Path file) {
        try {
            XlsxArchive archive = new XlsxArchive(new ZipFile(file.toFile()));
            boolean good = false;
            try {
                archive.check();
                good = true;
                return archive;
            } finally {
                if (!good) {
                    archive.close();
                }
            }
        } catch (ZipException e) {
            throw new UnreadableFile("error.file.damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check() {
        if (zip.size() > ReadingLimits.MOST_ENTRIES) {
            throw new UnreadableFile("error.file.bomb");
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (UNSAFE_NAME.matcher(name).matches() || !names.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnreadableFile("error.file.damaged");
            }
            if (ACTIVE.matcher(name).matches()) {
                throw new UnreadableFile("error.file.macros");
            }
            if (FOREIGN.matcher(name).matches()) {
                throw new UnreadableFile("error.file.external");
            }
            total += entry.getSize();
            checkSize(total, entry);
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) {
            throw new UnreadableFile("error.file.notWorkbook");
        }
        checkTypes();
        names.stream().filter(name -> name.endsWith(".rels")).toList().forEach(this::checkLinks);
    }

    private static void checkSize(long total, ZipEntry entry) {
        boolean bomb = entry.getSize() > ReadingLimits.RATIO_MATTERS_FROM
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > ReadingLimits.HIGHEST_RATIO;
        if (bomb || entry.getSize() < 0 || total > ReadingLimits.LARGEST_UNPACKED) {
            throw new UnreadableFile("error.file.bomb");
        }
    }

    private void checkTypes() {
        try (XlsxXml types = new XlsxXml(stream("[Content_Types].xml"))) {
            while (types.nextElement()) {
                String type = types.attribute("ContentType");
                if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                    throw new UnreadableFile("error.file.macros");
                }
            }
        }
    }

    private void checkLinks(String name) {
        String exact = zip.stream()
                .map(ZipEntry::getName)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow();
        try (XlsxXml links = new XlsxXml(stream(exact))) {
            while (links.nextElement()) {
                boolean external = "External".equalsIgnoreCase(links.attribute("TargetMode"));
                String type = String.valueOf(links.attribute("Type"));
                if (external && !type.endsWith("/hyperlink")) {
                    throw new UnreadableFile("error.file.external");
                }
            }
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** @return the entry's content, cut off by an error where it unpacks to more than it said */
    InputStream stream(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableFile("error.file.damaged");
        }
        try {
            return new Counted(zip.getInputStream(entry));
        } catch (IOException e) {
            throw new UnreadableFile("error.file.damaged");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sizes in an archive's directory are claims: what really comes out is counted, over all entries. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > 2 * ReadingLimits.LARGEST_UNPACKED) {
                throw new UnreadableFile("error.file.bomb");
            }
        }
    }
}
