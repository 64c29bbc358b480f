package parley.negotiations.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import parley.core.error.FileTooLarge;
import parley.core.error.UnreadableFile;
import parley.negotiations.text.reader.TextLimits;

/** A file as it came, byte for byte. */
public record TextFile(String name, String mediaType, byte[] bytes) {
    private static final int LONGEST_NAME = 200;

    /**
     * @param name as it was called where it comes from
     * @throws UnreadableFile where it is too large
     */
    static TextFile of(String name, InputStream upload) {
        byte[] bytes = read(upload);
        return new TextFile(safe(name), mediaType(bytes, name), bytes);
    }

    private static byte[] read(InputStream upload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        try {
            int read;
            while ((read = upload.read(piece)) >= 0) {
                bytes.write(piece, 0, read);
                if (bytes.size() > TextLimits.LARGEST_FILE) {
                    throw new FileTooLarge("error.document.size", TextLimits.LARGEST_FILE >> 20);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String safe(String name) {
        String last = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\"]", "")
                        .strip();
        String bare = last.isEmpty() ? "text" : last;
        return bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    private static String mediaType(byte[] bytes, String name) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return name != null && name.toLowerCase(Locale.ROOT).endsWith(".odt")
                    ? "application/vnd.oasis.opendocument.text"
                    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        }
        return "text/plain";
    }
}
