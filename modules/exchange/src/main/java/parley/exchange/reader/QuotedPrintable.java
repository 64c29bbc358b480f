package parley.exchange.reader;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Structured values of vCard 2.1 in quoted-printable: parts are told apart before they are decoded, because an encoded
 * semicolon belongs to a part.
 */
final class QuotedPrintable {
    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?([^;:\"]+)");
    private static final int HEXADECIMAL = 16;

    private QuotedPrintable() {}

    /** @return whether the head of the line, before the colon, says so */
    static boolean is(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.substring(0, colon).toUpperCase(java.util.Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    /** @return the value as later versions write it: parts by semicolons, those inside a part escaped */
    static String structured(String line, Charset usual) {
        int colon = line.indexOf(':');
        Matcher named = CHARSET.matcher(line.substring(0, colon));
        Charset charset = charset(named.find() ? named.group(1) : null, usual);
        return Arrays.stream(line.substring(colon + 1).split(";", -1))
                .map(part -> VObjectPropertyValues.escape(decode(part, charset)))
                .collect(Collectors.joining(";"));
    }

    /** @return the charset of that name; the usual one where there is none */
    static Charset charset(String name, Charset usual) {
        try {
            return name == null ? usual : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return usual;
        }
    }

    private static String decode(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean encoded = c == '=' && i + 2 < text.length() && hex(text, i + 1) >= 0;
            if (encoded) {
                bytes.write(hex(text, i + 1));
                i += 2;
            } else if (c != '=' || i < text.length() - 1) {
                bytes.writeBytes(String.valueOf(c).getBytes(c < 0x80 ? StandardCharsets.US_ASCII : charset));
            }
        }
        return bytes.toString(charset);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), HEXADECIMAL);
        int low = Character.digit(text.charAt(at + 1), HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }
}
