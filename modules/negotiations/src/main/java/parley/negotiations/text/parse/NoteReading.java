package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.reader.RawParagraph;

/** Takes the notes of negotiators out of the paragraphs of a text; one in a bracket may go on over several. */
final class NoteReading {
    private static final Pattern BEFORE = Pattern.compile("^[\\[［【〔(*“\"\\s\u00A0]+");
    private static final Pattern AFTER = Pattern.compile("[.;\\s\u00A0]*");
    private static final int LONGEST = 40;

    private final Grammar grammar;
    private final List<RawParagraph> all;
    private final List<Note> notes = new ArrayList<>();
    private int until = -1;

    NoteReading(Grammar grammar, List<RawParagraph> all) {
        this.grammar = grammar;
        this.all = all;
    }

    List<Note> notes() {
        return notes;
    }

    /** @return whether the paragraph is a note or goes on with one; then it has been kept */
    boolean take(int index, String text, Paragraph paragraph) {
        if (index <= until) {
            goOn(paragraph);
            return true;
        }
        if (!note(index, text)) {
            return false;
        }
        String label = text.strip().split("[:：\\s]", 2)[0].replaceAll("[\\[(]", "");
        notes.add(new Note(Note.Where.NOTE, label, paragraph));
        return true;
    }

    /** A note of several paragraphs is one, at the place of its first. */
    private void goOn(Paragraph more) {
        Note note = notes.remove(notes.size() - 1);
        List<Run> runs = new ArrayList<>(note.paragraph().runs());
        runs.add(Run.plain("\n"));
        runs.addAll(more.runs());
        notes.add(new Note(
                note.where(), note.label(), new Paragraph(note.paragraph().position(), "", runs)));
    }

    private boolean note(int index, String open) {
        String text = open.strip();
        if (!grammar.beginsNote(BEFORE.matcher(text).replaceFirst(""))) {
            return false;
        }
        if (!BracketScan.opens(text.charAt(0))) {
            return true;
        }
        int depth = 0;
        for (int i = index; i < Math.min(all.size(), index + LONGEST); i++) {
            String part = i == index ? text : Assembly.text(all.get(i));
            if (i > index && Headings.of(all.get(i), part).type() == Headings.Type.ARTICLE) {
                return true;
            }
            for (int at = 0; at < part.length(); at++) {
                depth += BracketScan.opens(part.charAt(at)) ? 1 : BracketScan.closes(part.charAt(at)) ? -1 : 0;
                if (depth == 0 && BracketScan.closes(part.charAt(at))) {
                    boolean last =
                            AFTER.matcher(part).region(at + 1, part.length()).matches();
                    until = last ? i : until;
                    return last;
                }
            }
        }
        return true;
    }
}
