package parley.negotiations.text.reader;

import java.util.List;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.TrackedChange;

/**
 * A file's paragraphs, before anything is known of articles and brackets.
 *
 * @param notes footnotes and endnotes
 * @param changes without their articles
 * @param comments how many were left out
 * @param leftOut what else stands in the file and cannot be read: embedded objects and other files
 * @param unnumbered positions of paragraphs that the file numbers by a list that it does not describe
 */
public record RawText(
        List<RawParagraph> paragraphs,
        List<Note> notes,
        List<TrackedChange> changes,
        int comments,
        int leftOut,
        List<Integer> unnumbered) {
    public RawText {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        unnumbered = List.copyOf(unnumbered);
    }
}
