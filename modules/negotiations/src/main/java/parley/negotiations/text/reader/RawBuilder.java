package parley.negotiations.text.reader;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.text.model.TrackedChange;

/** Gathers what readers find: paragraphs, also those within others (text boxes), tracked changes, references to notes. */
final class RawBuilder {
    final List<RawParagraph> paragraphs = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<TrackedChange> changes = new ArrayList<>();
    final Set<String> comments = new HashSet<>();
    final Map<String, Integer> references = new LinkedHashMap<>();
    int leftOut;
    private final List<Integer> unnumbered = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Change> tracking = new ArrayDeque<>();
    private int position;
    private int characters;

    /** A change that encloses what comes. */
    record Change(Tracked kind, String author, Instant date) {}

    /** A paragraph that has begun. */
    static final class Open {
        final int position;
        final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Change change;
        int level;
        String label = "";
        boolean contents;
        boolean unnumbered;
        String style;
        String number;
        String indent;
        boolean markDeleted;

        Open(int position) {
            this.position = position;
        }
    }

    void begin() {
        position++;
        open.push(new Open(position));
    }

    Open current() {
        return open.peek();
    }

    int position() {
        return open.isEmpty() ? position : open.peek().position;
    }

    void end() {
        Open done = open.pop();
        flush(done);
        if (done.unnumbered) {
            unnumbered.add(done.position);
        }
        paragraphs.add(new RawParagraph(done.position, done.level, done.label, done.contents, done.runs));
        TextLimits.check(position, characters, changes.size());
    }

    /** Takes the paragraphs of one note instead of keeping them as text. */
    String take() {
        StringBuilder all = new StringBuilder();
        Open done = open.pop();
        flush(done);
        done.runs.stream().filter(run -> run.tracked() != Tracked.DELETED).forEach(run -> all.append(run.text()));
        return all.toString();
    }

    void track(Tracked kind, String author, String date) {
        boolean within = tracking.stream().anyMatch(change -> change.kind() == Tracked.DELETED);
        tracking.push(new Change(within ? Tracked.DELETED : kind, blank(author), instant(date)));
    }

    void untrack() {
        if (!tracking.isEmpty()) {
            tracking.pop();
        }
    }

    void text(String more) {
        Open paragraph = open.peek();
        if (paragraph == null || more.isEmpty()) {
            return;
        }
        Change change = tracking.peek();
        if (change != paragraph.change) {
            flush(paragraph);
            paragraph.change = change;
        }
        paragraph.text.append(more);
        characters += more.length();
        TextLimits.check(position, characters, changes.size());
    }

    private void flush(Open paragraph) {
        if (paragraph.text.isEmpty()) {
            return;
        }
        String text = paragraph.text.toString();
        paragraph.text.setLength(0);
        Change change = paragraph.change;
        paragraph.runs.add(change == null ? Run.plain(text) : new Run(text, change.kind(), change.author()));
        if (change != null) {
            changes.add(new TrackedChange(change.kind(), change.author(), change.date(), "", paragraph.position, text));
        }
    }

    void note(Note.Where where, String label, int place, String text) {
        notes.add(new Note(where, label, new Paragraph(place, "", List.of(Run.plain(text.strip())))));
    }

    RawText build() {
        while (!open.isEmpty()) {
            end();
        }
        paragraphs.sort(java.util.Comparator.comparingInt(RawParagraph::position));
        return new RawText(paragraphs, notes, changes, comments.size(), leftOut, unnumbered);
    }

    static Instant instant(String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeParseException e) {
            try {
                return LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException other) {
                return null;
            }
        }
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
