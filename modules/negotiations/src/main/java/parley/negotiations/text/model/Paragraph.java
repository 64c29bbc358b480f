package parley.negotiations.text.model;

import java.util.List;

/**
 * A paragraph of an article, or one above the first. Offsets of brackets count characters of {@code text(AS_IT_STANDS)}.
 *
 * @param position its place in the file, from 1; headings, notes and empty paragraphs have places too, so there are gaps
 * @param label its number as written or as the word processor numbers it, without point or space: {@code 1}, {@code (a)};
 *     empty where it has none. A label that is written stays in the runs
 * @param runs what it says
 */
public record Paragraph(int position, String label, List<Run> runs) {
    public Paragraph {
        label = label == null ? "" : label;
        runs = List.copyOf(runs);
    }

    public String text(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (reading == Reading.AS_IT_STANDS || run.tracked() != Tracked.DELETED) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** @return whether it stands only as deleted: there is text, and none of it is left when changes are accepted */
    public boolean deleted() {
        return !text(Reading.AS_IT_STANDS).isBlank() && text(Reading.OPEN).isBlank();
    }
}
