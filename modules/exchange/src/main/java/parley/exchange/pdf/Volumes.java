package parley.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files of one export, one after the other: a single one is written as it is, several as a ZIP of numbered files. Holds
 * one of them at a time.
 */
final class Volumes {
    private final OutputStream out;
    private final String stem;
    private final Instant at;
    private byte[] first;
    private ZipOutputStream zip;
    private int count;

    /** @param stem of the files' names, such as {@code people-EXP-2026-000123} */
    Volumes(OutputStream out, String stem, Instant at) {
        this.out = out;
        this.stem = stem;
        this.at = at;
    }

    void add(byte[] file) {
        count++;
        if (count == 1) {
            first = file;
            return;
        }
        if (zip == null) {
            zip = new ZipOutputStream(out);
            entry(1, first);
            first = null;
        }
        entry(count, file);
    }

    private void entry(int number, byte[] file) {
        try {
            ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "%s-%03d.pdf", stem, number));
            entry.setLastModifiedTime(FileTime.from(at));
            zip.putNextEntry(entry);
            zip.write(file);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many there were */
    int count() {
        return count;
    }

    /** Ends the file and closes the stream. */
    void close() {
        try {
            if (zip != null) {
                zip.close();
            } else {
                out.write(first);
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
