package parley.negotiations.offer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name claims; the name tells the kinds of Office archive apart. */
final class FileTypes {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String UNKNOWN = "application/octet-stream";

    private FileTypes() {}

    static String of(byte[] content, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (begins(content, PDF)) {
            return "application/pdf";
        }
        if (begins(content, OLE)) {
            return "application/x-ole-storage";
        }
        if (begins(content, ZIP)) {
            return switch (ending) {
                case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                case "ods" -> "application/vnd.oasis.opendocument.spreadsheet";
                case "odt" -> "application/vnd.oasis.opendocument.text";
                default -> "application/zip";
            };
        }
        return text(content) ? "text/plain" : UNKNOWN;
    }

    private static boolean begins(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (content[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 4096); i++) {
            if (content[i] >= 0 && content[i] < 9) {
                return false;
            }
        }
        return true;
    }
}
