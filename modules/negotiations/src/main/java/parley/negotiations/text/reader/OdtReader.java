package parley.negotiations.text.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import parley.core.file.PackedFile;
import parley.core.file.SafeXml;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Tracked;

/**
 * Reads an OpenDocument text. Its tracked deletions lie apart and are put back where they were; the numbers that the word
 * processor gives by itself are counted anew, because the file holds how they are counted and not what they are.
 */
final class OdtReader {
    static final PackedFile.Rules RULES = new PackedFile.Rules(
            "error.document.",
            Set.of("content.xml", "mimetype"),
            Pattern.compile(".*(externallinks/|webextensions/).*", Pattern.CASE_INSENSITIVE),
            TextLimits.LARGEST_UNPACKED,
            TextLimits.MOST_ENTRIES,
            TextLimits.HIGHEST_RATIO,
            TextLimits.RATIO_MATTERS_FROM);

    private static final int MOST_SPACES = 1_000;

    private final RawBuilder text = new RawBuilder();
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, Change> changes = new HashMap<>();
    private final OdtLists lists;
    /** A number that the file does show, for readers that cannot count. */
    private String shown = "";

    private Change reading;
    private boolean creator;
    private boolean date;
    private int skipped;
    private int contents;
    private StringBuilder note;
    private String noteLabel = "";
    private boolean endnote;
    private int comments;

    private static final class Change {
        private Tracked kind = Tracked.NONE;
        private String author;
        private String date;
        private final StringBuilder deleted = new StringBuilder();
    }

    private OdtReader(PackedFile file) {
        this.lists = new OdtLists(new OdtStyles(file));
    }

    static RawText read(PackedFile file) {
        OdtReader reader = new OdtReader(file);
        try (SafeXml xml = file.xml("content.xml")) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                reader.event(xml, event);
            }
        }
        return reader.text.build();
    }

    private void event(SafeXml xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (skipped > 0) {
                skipped++;
            } else {
                start(xml, xml.name());
                path.push(xml.name());
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (skipped > 1) {
                skipped--;
            } else {
                skipped = 0;
                end(path.pop());
            }
        } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0) {
            characters(xml.text());
        }
    }

    private void start(SafeXml xml, String name) {
        if (reading != null || name.equals("changed-region")) {
            region(xml, name);
            return;
        }
        if (note == null) {
            lists.start(xml, name);
        }
        switch (name) {
            case "p", "h" -> {
                if (note == null) {
                    text.begin();
                    begun(text.current(), xml, name.equals("h"));
                } else if (!note.isEmpty()) {
                    note.append('\n');
                }
            }
            case "table-of-content" -> contents++;
            case "table" -> text.table();
            case "table-row" -> text.row();
            case "tab" -> characters("\t");
            case "line-break" -> characters("\n");
            case "s" ->
                characters(" ".repeat(Math.max(1, Math.min(DocxNumbers.integer(xml.attribute("c"), 1), MOST_SPACES))));
            case "note" -> {
                note = new StringBuilder();
                noteLabel = "";
                endnote = "endnote".equals(xml.attribute("note-class"));
            }
            case "annotation" -> {
                comments++;
                text.comments.add("c" + comments);
                skipped = 1;
            }
            case "change-start" -> begin(xml.attribute("change-id"));
            case "change-end" -> text.untrack();
            case "change" -> putBack(xml.attribute("change-id"));
            case "object", "object-ole" -> text.leftOut++;
            default -> {
                // Spans, tables and frames hold paragraphs.
            }
        }
    }

    private void begun(RawBuilder.Open paragraph, SafeXml xml, boolean heading) {
        paragraph.contents = contents > 0;
        paragraph.level = heading ? Math.max(1, DocxNumbers.integer(xml.attribute("outline-level"), 1)) : 0;
        String label = heading ? lists.heading(xml, paragraph.level) : lists.paragraph(xml.attribute("style-name"));
        paragraph.label = label == null ? "" : label;
        paragraph.unnumbered = label == null;
    }

    private void region(SafeXml xml, String name) {
        switch (name) {
            case "changed-region" -> {
                reading = new Change();
                changes.put(String.valueOf(xml.attribute("id")), reading);
            }
            case "insertion" -> reading.kind = Tracked.INSERTED;
            case "deletion" -> reading.kind = Tracked.DELETED;
            case "creator" -> creator = true;
            case "date" -> date = true;
            case "p", "h" -> {
                if (!reading.deleted.isEmpty()) {
                    reading.deleted.append('\n');
                }
            }
            case "s" -> reading.deleted.append(' ');
            case "tab" -> reading.deleted.append('\t');
            default -> {
                // Formats of what was deleted.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "changed-region" -> reading = null;
            case "creator" -> creator = false;
            case "date" -> date = false;
            case "table-of-content" -> contents--;
            case "table" -> text.tableEnds();
            case "p", "h" -> {
                if (reading == null && note == null) {
                    ended(text.current());
                    text.end();
                }
            }
            case "note" -> {
                if (note != null) {
                    text.note(
                            endnote ? Note.Where.ENDNOTE : Note.Where.FOOTNOTE,
                            noteLabel,
                            text.position(),
                            note.toString());
                    note = null;
                }
            }
            default -> {
                if (reading == null && note == null) {
                    lists.end(name);
                }
            }
        }
    }

    private void ended(RawBuilder.Open paragraph) {
        if (paragraph != null && !shown.isEmpty() && (paragraph.unnumbered || paragraph.level > 0)) {
            paragraph.label = paragraph.label.isEmpty() ? shown : paragraph.label;
            paragraph.unnumbered = false;
        }
        shown = "";
    }

    private void characters(String more) {
        if (reading == null && note == null && "number".equals(path.peek())) {
            shown = OdtStyles.affix(more).strip();
        } else if (reading != null) {
            if (creator) {
                reading.author = more;
            } else if (date) {
                reading.date = more;
            } else if (!more.isBlank() || reading.kind == Tracked.DELETED && "span".equals(path.peek())) {
                reading.deleted.append(more);
            }
        } else if (note != null) {
            if ("note-citation".equals(path.peek())) {
                noteLabel = more.strip();
            } else if (path.contains("note-body")) {
                note.append(more);
            }
        } else {
            text.text(more);
        }
    }

    private void begin(String id) {
        Change change = changes.get(String.valueOf(id));
        text.track(Tracked.INSERTED, change == null ? null : change.author, change == null ? null : change.date);
    }

    private void putBack(String id) {
        Change change = changes.get(String.valueOf(id));
        if (change != null && change.kind == Tracked.DELETED && text.current() != null) {
            text.track(Tracked.DELETED, change.author, change.date);
            text.text(change.deleted.toString());
            text.untrack();
        }
    }
}
