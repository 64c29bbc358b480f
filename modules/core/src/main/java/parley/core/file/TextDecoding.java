package parley.core.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import parley.core.error.UnreadableFile;

/**
 * The text of a file that does not say how it is encoded: by its byte order mark; else UTF-16 where every other byte is
 * empty; else UTF-8 where all of it is, once or twice over; else Windows-1258 where it reads as Vietnamese, MacRoman where
 * lines end as on old Macs, DOS where its é stands between letters, and else Windows-1252, which is what older Outlook and Excel write.
 *
 * @param encoding its usual name, such as {@code UTF-8}
 */
public record TextDecoding(String text, String encoding) {
    private static final String UTF_8 = "UTF-8";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_096;
    /** One in so many bytes is empty in UTF-16 of languages in Latin script, and on one side only. */
    private static final int EMPTY_SHARE = 4;

    /** @throws UnreadableFile {@code error.file.encoding} or {@code error.file.nul} */
    public static TextDecoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(decode(bytes, 3, StandardCharsets.UTF_8, UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide, wide.name());
        }
        try {
            return utf8(new TextDecoding(checked(strictly(bytes, 0, StandardCharsets.UTF_8)), UTF_8));
        } catch (CharacterCodingException e) {
            return LostLetters.vietnamese(bytes)
                    .or(() -> LostLetters.mac(bytes))
                    .or(() -> LostLetters.dos(bytes))
                    .map(found -> new TextDecoding(checked(found.text()), found.encoding()))
                    .orElseGet(() -> decode(bytes, 0, WINDOWS, "Windows-1252"));
        }
    }

    private static TextDecoding utf8(TextDecoding read) {
        return LostLetters.encodedTwice(read.text())
                .map(once -> new TextDecoding(once, "UTF-8 (2×)"))
                .orElse(read);
    }

    private static TextDecoding decode(byte[] bytes, int from, Charset charset, String name) {
        try {
            return new TextDecoding(checked(strictly(bytes, from, charset)), name);
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("error.file.encoding", name);
        }
    }

    static String strictly(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** No list holds an empty character; a file with one is no text, or was made to hurt. */
    private static String checked(String text) {
        int at = text.indexOf('\0');
        if (at >= 0) {
            long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            throw new UnreadableFile("error.file.nul", line);
        }
        return text;
    }

    private static Charset unmarkedUtf16(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        int[] empty = new int[2];
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                empty[i % 2]++;
            }
        }
        int enough = Math.max(2, looked / 2 / EMPTY_SHARE);
        if (empty[1] >= enough && empty[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return empty[0] >= enough && empty[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
