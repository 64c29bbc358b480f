package parley.core.file;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Texts that are not in the encoding that they seem to be in: Vietnamese of Windows, lists of older spreadsheets on the Mac
 * and for DOS, and UTF-8 that a program took for Windows-1252 and wrote as UTF-8 once more.
 */
final class LostLetters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String VIETNAMESE = "windows-1258";
    private static final String MAC = "x-MacRoman";
    private static final String DOS = "IBM850";
    private static final byte DOS_E = (byte) 0x82;
    private static final int ASCII = 0x80;
    private static final int BYTE = 0x100;

    /** Tones of Vietnamese, which stand behind their vowel: grave, hook, tilde, acute and dot below. */
    private static final String TONES = "\u00CC\u00D2\u00DE\u00EC\u00F2";

    private static final String VOWELS =
            "aeiouyAEIOUY\u00C2\u00C3\u00CA\u00D4\u00D5\u00DD\u00E2\u00E3\u00EA\u00F4\u00F5\u00FD";
    /** Fewer say nothing: “può” is Italian. */
    private static final int ENOUGH = 3;

    private LostLetters() {}

    /** @return the text as Windows writes Vietnamese; empty where it does not look so */
    static Optional<TextDecoding> vietnamese(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int tones = 0;
        int kinds = 0;
        for (int i = 1; i < text.length(); i++) {
            int tone = TONES.indexOf(text.charAt(i));
            if (tone >= 0 && VOWELS.indexOf(text.charAt(i - 1)) >= 0) {
                tones++;
                kinds |= 1 << tone;
            }
        }
        boolean looksSo = tones >= ENOUGH && Integer.bitCount(kinds) > 1 && Charset.isSupported(VIETNAMESE);
        return looksSo
                ? Optional.of(new TextDecoding(
                        Normalizer.normalize(new String(bytes, Charset.forName(VIETNAMESE)), Normalizer.Form.NFC),
                        "Windows-1258"))
                : Optional.empty();
    }

    /** @return the text of a list that an older spreadsheet wrote on the Mac, whose lines end as nowhere else */
    static Optional<TextDecoding> mac(byte[] bytes) {
        boolean ends = false;
        for (byte each : bytes) {
            if (each == '\n') {
                return Optional.empty();
            }
            ends |= each == '\r';
        }
        return ends && Charset.isSupported(MAC)
                ? Optional.of(new TextDecoding(new String(bytes, Charset.forName(MAC)), "MacRoman"))
                : Optional.empty();
    }

    /**
     * The text of a list that a spreadsheet saved for DOS: its é between two letters is a low quotation mark in Windows,
     * which never stands there.
     *
     * @return empty where it does not look so
     */
    static Optional<TextDecoding> dos(byte[] bytes) {
        boolean looksSo = false;
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) >= 0xC0) {
                return Optional.empty();
            }
            looksSo |=
                    bytes[i] == DOS_E && i > 0 && i + 1 < bytes.length && letter(bytes[i - 1]) && letter(bytes[i + 1]);
        }
        return looksSo && Charset.isSupported(DOS)
                ? Optional.of(new TextDecoding(new String(bytes, Charset.forName(DOS)), "CP850"))
                : Optional.empty();
    }

    private static boolean letter(byte each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    /** @return the text as it was before it was encoded a second time; empty where it was not */
    static Optional<String> encodedTwice(String text) {
        byte[] once = new byte[text.length()];
        int beyond = 0;
        for (int i = 0; i < once.length; i++) {
            int single = single(text.charAt(i));
            if (single < 0) {
                return Optional.empty();
            }
            once[i] = (byte) single;
            beyond += single < ASCII ? 0 : 1;
        }
        if (beyond < ENOUGH) {
            return Optional.empty();
        }
        try {
            return Optional.of(TextDecoding.strictly(once, 0, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** @return the byte that Windows-1252 reads as the letter; -1 where there is none */
    private static int single(char letter) {
        if (letter < ASCII || letter >= 0xA0 && letter < BYTE) {
            return letter;
        }
        byte[] bytes = String.valueOf(letter).getBytes(WINDOWS);
        boolean known = bytes.length == 1 && bytes[0] != '?';
        if (known) {
            return bytes[0] & 0xFF;
        }
        return letter < BYTE ? letter : -1;
    }
}
