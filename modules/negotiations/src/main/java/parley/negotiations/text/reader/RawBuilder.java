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
import java.util.regex.Pattern;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.text.model.TrackedChange;

/** Gathers what readers find: paragraphs, also those within others (text boxes), tracked changes, references to notes. */
final class RawBuilder {
    /** Signs that nobody sees and that would keep words from being known: soft hyphens, marks of direction, spaces of no width. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]");

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
    private int rows;
    private int tables;
    private Open joins;

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
        boolean plain;
        boolean strong;
        private int row;

        Open(int position) {
            this.position = position;
        }

        /** @return whether anything of it is left when changes are accepted */
        private boolean left() {
            return runs.stream()
                    .anyMatch(run ->
                            run.tracked() != Tracked.DELETED && !run.text().isBlank());
        }
    }

    /** Begins a paragraph, or goes on with the one before where the mark between them is deleted. */
    void begin() {
        position++;
        Open before = joins;
        joins = null;
        if (before == null) {
            Open paragraph = new Open(position);
            paragraph.row = tables > 0 ? rows : 0;
            open.push(paragraph);
        } else {
            before.markDeleted = false;
            before.runs.add(new Run("\n", Tracked.DELETED, null));
            open.push(before);
        }
    }

    void table() {
        tables++;
        apart();
    }

    void row() {
        rows += tables == 1 ? 1 : 0;
    }

    void tableEnds() {
        tables--;
        apart();
    }

    /** Nothing joins what stands before with what comes. */
    void apart() {
        if (joins != null) {
            keep(joins);
            joins = null;
        }
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
        if (done.markDeleted && open.isEmpty() && done.left()) {
            joins = done;
            return;
        }
        keep(done);
    }

    private void keep(Open done) {
        if (done.unnumbered) {
            unnumbered.add(done.position);
        }
        paragraphs.add(new RawParagraph(
                done.position, done.level, done.label, done.contents, done.strong && !done.plain, done.row, done.runs));
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

    void text(String written) {
        Open paragraph = open.peek();
        String more = UNSEEN.matcher(written).replaceAll("");
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
        apart();
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
