package parley.negotiations.text.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.core.error.UnreadableFile;
import parley.core.file.TextDecoding;

/** Reads plain text: a line is a paragraph, unless lines are broken at a margin and paragraphs are apart by empty lines. */
final class PlainReader {
    private static final int WIDEST_MARGIN = 110;
    private static final int FULL_LINE = 45;
    private static final Pattern BEGINS =
            Pattern.compile("^[\\[(\\s]*(?i:article|artículo|chapter|chapitre|annexe?|section|nn|note|n\\.?b\\.?)\\b.*"
                    + "|^\\s*\\[?\\s*(?:[0-9]{1,3}[.)]|\\([a-z0-9]{1,4}\\)|[a-z]\\)).*");

    private PlainReader() {}

    static RawText read(byte[] bytes) {
        String text = TextDecoding.of(bytes).text();
        if (text.isBlank()) {
            throw new UnreadableFile("error.document.empty");
        }
        String start =
                text.substring(0, Math.min(text.length(), 200)).stripLeading().toLowerCase(java.util.Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")
                || start.startsWith("{\\rtf")) {
            throw new UnreadableFile("error.document.markup");
        }
        RawBuilder raw = new RawBuilder();
        for (String paragraph : paragraphs(text.lines().toList())) {
            raw.begin();
            raw.text(paragraph);
            raw.end();
        }
        return raw.build();
    }

    private static List<String> paragraphs(List<String> lines) {
        boolean apart = lines.stream().anyMatch(String::isBlank)
                && lines.stream().allMatch(line -> line.length() <= WIDEST_MARGIN);
        if (!apart) {
            return lines;
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = null;
        int last = 0;
        for (String line : lines) {
            boolean goesOn = paragraph != null
                    && !line.isBlank()
                    && last >= FULL_LINE
                    && !BEGINS.matcher(line).matches();
            if (goesOn) {
                paragraph.append(' ').append(line.strip());
            } else {
                if (paragraph != null) {
                    paragraphs.add(paragraph.toString());
                }
                paragraph = new StringBuilder(line.strip());
            }
            last = line.length();
        }
        if (paragraph != null) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
