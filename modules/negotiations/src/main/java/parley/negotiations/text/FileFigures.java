package parley.negotiations.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Counts;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.parse.Grammar;
import parley.negotiations.text.parse.TextParser;
import parley.negotiations.text.reader.TextFiles;

/**
 * What is kept of a text beside its file.
 *
 * @param unclosed open brackets whose closing is missing
 * @param problems places that somebody should look at
 */
public record FileFigures(int articles, int open, int asItStands, int unclosed, int problems) {
    /** @param bytes of a file that can be read */
    public static FileFigures of(byte[] bytes, Grammar grammar) {
        return of(new TextParser(grammar).parse(TextFiles.read(bytes)));
    }

    static FileFigures of(ParsedText parsed) {
        Counts counts = parsed.counts();
        long unclosed = parsed.brackets().stream()
                .filter(bracket -> bracket.counted() && bracket.unclosed())
                .map(Bracket::id)
                .count();
        return new FileFigures(
                parsed.articles().size(),
                counts.open(),
                counts.asItStands(),
                (int) unclosed,
                parsed.problems().size());
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
