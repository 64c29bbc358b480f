package parley.negotiations.text.model;

import java.util.List;

/**
 * An article, or the whole text where it has no articles.
 *
 * @param position its place among the articles, from 0
 * @param number as in {@code 5.3}; empty where it has none
 * @param heading its words only, without number and without brackets that stand around it; may be empty
 * @param headingParagraph the heading as it stands in the file, brackets, number and all; null where there is none
 * @param paragraphs its body in order, notes left out
 * @param bracketed whether one bracket opens before its heading's number and stands around the whole heading or more
 * @param deleted whether its heading stands only as deleted
 */
public record Article(
        int position,
        String number,
        String heading,
        Paragraph headingParagraph,
        List<Paragraph> paragraphs,
        boolean bracketed,
        boolean deleted) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The key of counts by article: its number, else its heading, else {@code #} and its place from 1. */
    public String key() {
        if (!number.isEmpty()) {
            return number;
        }
        return heading.isEmpty() ? "#" + (position + 1) : heading;
    }

    /** @return the words of the body, paragraphs on lines of their own */
    public String text(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n").append(paragraph.text(reading));
        }
        return text.toString();
    }
}
