package parley.negotiations.text.reader;

import java.util.List;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Run;

/**
 * A paragraph as a file holds it.
 *
 * @param position in the file, from 1
 * @param level of a heading from 1, by its style; 0 for other text
 * @param label what the word processor numbers it with, as shown ({@code Article 5.3:}, {@code (a)}); empty where it does not
 * @param contents whether it is a line of a table of contents
 * @param strong whether all of it is bold
 * @param row the row of a table that it stands in, counted over the file from 1; 0 outside of tables. Of tables within tables,
 *     the outer one's
 */
public record RawParagraph(
        int position, int level, String label, boolean contents, boolean strong, int row, List<Run> runs) {
    public RawParagraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph that is neither bold nor in a table. */
    public RawParagraph(int position, int level, String label, boolean contents, List<Run> runs) {
        this(position, level, label, contents, false, 0, runs);
    }

    public Paragraph paragraph(String shown) {
        return new Paragraph(position, shown, runs);
    }
}
