package parley.negotiations.text.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.negotiations.text.reader.RawParagraph;

/** What a paragraph is numbered with, by the word processor or as written at its beginning, without points and colons. */
final class ParagraphLabel {
    private static final Pattern LABEL =
            Pattern.compile("^[\\[［【〔“\"\\s\u00A0]*(?:[^:：\\[\\]\\d]{2,60}[:：]\\s*\\[?)?\\s*"
                    + "(?<label>\\(?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}(?:bis|ter)?[.)]|[0-9]{1,3}(?:\\.[0-9]{1,3})+|\\([a-zA-Z]{1,5}(?:bis|ter)?\\)|[a-zA-Z]\\)|[ivxIVX]{1,5}\\))"
                    + "[\\]］]?[\\s\u00A0]");
    private static final Pattern END = Pattern.compile("[.\\s:：]+$");
    private static final Pattern HALF_LETTER = Pattern.compile("[a-zA-Z]{1,5}\\)");
    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9.]+\\)?");
    private static final int LOOKED_AT = 120;

    private ParagraphLabel() {}

    /** @return {@code 1}, {@code (a)}; empty where there is none */
    static String of(RawParagraph raw, String text) {
        String label = raw.label();
        if (label.isEmpty()) {
            Matcher written = LABEL.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
            label = written.find() ? written.group("label") : "";
        }
        if (label.isEmpty()) {
            return label;
        }
        String bare = END.matcher(label.strip()).replaceAll("");
        if (HALF_LETTER.matcher(bare).matches()) {
            return "(" + bare;
        }
        return NUMBER.matcher(bare).matches() ? bare.replace("(", "").replace(")", "") : bare;
    }
}
