package parley.exchange.reader;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import parley.core.error.UnreadableFile;

/** Texts that a telephone wrote in Base64, as version 2.1 allows for every property; pictures are left as they are. */
final class Base64Text {
    private static final Set<String> TEXTS = Set.of("N", "FN", "ORG", "TITLE", "ROLE", "NOTE", "ADR", "EMAIL", "TEL");

    private Base64Text() {}

    /** @param line where it stands, to say so of one that is damaged */
    static void decode(VObjectProperty property, Charset usual, int line) {
        String encoding = String.valueOf(property.getParameters().first("ENCODING"));
        boolean encoded = encoding.equalsIgnoreCase("BASE64") || encoding.equalsIgnoreCase("B");
        if (!encoded || !TEXTS.contains(property.getName().toUpperCase(Locale.ROOT))) {
            return;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(property.getValue());
            property.setValue(new String(
                    bytes, QuotedPrintable.charset(property.getParameters().first("CHARSET"), usual)));
        } catch (IllegalArgumentException damaged) {
            throw new UnreadableFile("error.file.vcardLine", line);
        }
    }
}
