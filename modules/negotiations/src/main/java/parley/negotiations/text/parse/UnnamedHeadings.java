package parley.negotiations.text.parse;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.negotiations.text.parse.Headings.Heading;
import parley.negotiations.text.parse.Headings.Type;
import parley.negotiations.text.reader.RawParagraph;

/**
 * Headings of articles in a text that says “Article” nowhere: told by a number and a look, then by their style, at last by
 * bold letters alone. Asked only where no article is found otherwise.
 */
enum UnnamedHeadings {
    /** {@code 3. Equivalence}, in a style of headings or all bold. */
    NUMBERED(raw -> raw.level() > 0 || raw.strong()),
    /** {@code Equivalence} in a style of headings below the first. */
    STYLED(raw -> raw.level() > 1),
    /** {@code Equivalence}, all bold. */
    BOLD(RawParagraph::strong);

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\[［【〔“\"«*\\s\u00A0]*(?<number>[0-9]{1,3}(?:\\.[0-9]{1,3}){0,2}(?:\\s?(?:bis|ter))?|[IVXLC]{1,6})"
                    + "[.:：)\\]］]{0,2}[\\s\u00A0]+(?<rest>.*)$",
            Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.;:,]$");
    private static final int LONGEST = 120;

    private final Function<RawParagraph, Boolean> looks;

    UnnamedHeadings(Function<RawParagraph, Boolean> looks) {
        this.looks = looks;
    }

    Heading of(RawParagraph raw, String text) {
        String line = (raw.label().isEmpty() ? text : raw.label() + " " + text).strip();
        if (line.length() > LONGEST || !looks.apply(raw)) {
            return Heading.NONE;
        }
        Matcher numbered = NUMBER.matcher(line);
        boolean number = numbered.matches();
        if (number != (this == NUMBERED)) {
            return Heading.NONE;
        }
        String words = Headings.words(number ? numbered.group("rest") : line);
        if (words.isEmpty()
                || !Character.isUpperCase(words.codePointAt(0))
                || SENTENCE.matcher(words).matches()) {
            return Heading.NONE;
        }
        return new Heading(Type.ARTICLE, number ? Headings.number(numbered.group("number")) : "", words);
    }
}
