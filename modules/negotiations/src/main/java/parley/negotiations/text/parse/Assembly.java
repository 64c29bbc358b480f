package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.parse.Headings.Heading;
import parley.negotiations.text.reader.RawParagraph;
import parley.negotiations.text.reader.RawText;

/** Sorts paragraphs into what stands above the first article, articles and notes. */
final class Assembly {
    private static final Pattern LABEL =
            Pattern.compile("^[\\[［【〔“\"\\s\u00A0]*(?:[^:：\\[\\]\\d]{2,60}[:：]\\s*\\[?)?\\s*"
                    + "(?<label>\\(?[0-9]{1,3}(?:\\.[0-9]{1,3}){0,3}(?:bis|ter)?[.)]|[0-9]{1,3}(?:\\.[0-9]{1,3})+|\\([a-zA-Z]{1,5}(?:bis|ter)?\\)|[a-zA-Z]\\)|[ivxIVX]{1,5}\\))"
                    + "[\\]］]?[\\s\u00A0]");
    private static final Pattern LABEL_END = Pattern.compile("[.\\s:：]+$");
    private static final Pattern HALF_LETTER = Pattern.compile("[a-zA-Z]{1,5}\\)");
    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9.]+\\)?");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.;,]$");
    private static final Pattern BEFORE_NOTE = Pattern.compile("^[\\[［【〔(*“\"\\s\u00A0]+");
    private static final Pattern AFTER_NOTE = Pattern.compile("[.;\\s\u00A0]*");
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_NOTE = 40;

    final List<Paragraph> preamble = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final List<Draft> articles = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    String chapterNumber = "";
    String chapterHeading = "";

    private final Grammar grammar;
    private final List<Paragraph> pending = new ArrayList<>();
    private String annex = "";
    private boolean wantsTitle;
    private int noteUntil = -1;

    /** A paragraph with where it stands, for pairing brackets. */
    record Part(Paragraph paragraph, int article, boolean heading) {}

    /** An article in the making. */
    static final class Draft {
        String number = "";
        String heading = "";
        Paragraph headingParagraph;
        final List<Paragraph> paragraphs = new ArrayList<>();

        Article article(int position, boolean bracketed) {
            boolean gone = headingParagraph != null && headingParagraph.deleted();
            return new Article(position, number, heading, headingParagraph, paragraphs, bracketed, gone);
        }
    }

    Assembly(Grammar grammar, RawText raw) {
        this.grammar = grammar;
        List<RawParagraph> paragraphs = raw.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            place(paragraphs, i);
        }
        if (articles.isEmpty()) {
            asOne();
        }
        List<Paragraph> left = List.copyOf(pending);
        pending.clear();
        left.forEach(paragraph -> body(paragraph, true));
        notes.addAll(raw.notes());
    }

    private void place(List<RawParagraph> all, int index) {
        RawParagraph raw = all.get(index);
        String open = text(raw);
        if (open.isBlank()) {
            return;
        }
        Paragraph plain = raw.paragraph(label(raw, open));
        if (index <= noteUntil) {
            goOn(plain);
            return;
        }
        if (note(all, index, open)) {
            notes.add(new Note(
                    Note.Where.NOTE, open.strip().split("[:：\\s]", 2)[0].replaceAll("[\\[(]", ""), plain));
            return;
        }
        Heading heading = Headings.contents(raw, open) ? Heading.NONE : Headings.of(raw, open);
        switch (heading.type()) {
            case ARTICLE ->
                begin(
                        annex.isEmpty() || heading.number().isEmpty()
                                ? heading.number()
                                : annex + ", " + heading.number(),
                        heading,
                        plain);
            case ANNEX -> {
                annex = heading.number();
                begin(annex, heading, plain);
            }
            case CHAPTER -> {
                annex = "";
                chapter(heading);
                above(plain);
                wantsTitle = heading.words().isEmpty() && articles.isEmpty();
            }
            case SECTION -> above(plain);
            default -> text(raw, plain, open);
        }
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

    private static String text(RawParagraph raw) {
        Paragraph paragraph = raw.paragraph("");
        String open = paragraph.text(Reading.OPEN);
        return open.isBlank() ? paragraph.text(Reading.AS_IT_STANDS) : open;
    }

    private void begin(String number, Heading heading, Paragraph paragraph) {
        Draft draft = new Draft();
        draft.number = number;
        draft.heading = heading.words();
        draft.headingParagraph = paragraph;
        articles.add(draft);
        for (Paragraph above : pending) {
            draft.paragraphs.add(above);
            parts.add(new Part(above, articles.size() - 1, true));
        }
        pending.clear();
        parts.add(new Part(paragraph, articles.size() - 1, true));
        wantsTitle = heading.words().isEmpty();
    }

    private void chapter(Heading heading) {
        if (chapterNumber.isEmpty() && chapterHeading.isEmpty()) {
            chapterNumber = heading.number();
            chapterHeading = heading.words();
        }
    }

    private void above(Paragraph paragraph) {
        if (articles.isEmpty()) {
            preamble.add(paragraph);
            parts.add(new Part(paragraph, -1, true));
        } else {
            pending.add(paragraph);
        }
    }

    private void text(RawParagraph raw, Paragraph paragraph, String open) {
        boolean titled = wantsTitle && title(open, paragraph.label());
        wantsTitle = false;
        if (articles.isEmpty()) {
            if (titled) {
                chapterHeading = Headings.words(open);
            } else if (chapterHeading.isEmpty() && chapterNumber.isEmpty() && raw.level() == 1) {
                chapterHeading = Headings.words(open);
            }
            preamble.add(paragraph);
            parts.add(new Part(paragraph, -1, titled || raw.level() > 0));
            return;
        }
        if (titled && pending.isEmpty()) {
            articles.get(articles.size() - 1).heading = Headings.words(open);
        }
        if (!pending.isEmpty()) {
            pending.add(paragraph);
        } else {
            body(paragraph, titled);
        }
    }

    private void body(Paragraph paragraph, boolean heading) {
        articles.get(articles.size() - 1).paragraphs.add(paragraph);
        parts.add(new Part(paragraph, articles.size() - 1, heading));
    }

    /** A text without articles is one article. */
    private void asOne() {
        Draft whole = new Draft();
        whole.paragraphs.addAll(preamble);
        articles.add(whole);
        parts.replaceAll(part -> new Part(part.paragraph(), 0, part.heading()));
        preamble.clear();
    }

    private static boolean title(String text, String label) {
        String words = Headings.words(text);
        return label.isEmpty()
                && !words.isEmpty()
                && words.length() <= LONGEST_TITLE
                && Character.isUpperCase(words.codePointAt(0))
                && !ENDS_SENTENCE.matcher(words).matches();
    }

    private static String label(RawParagraph raw, String text) {
        String label = raw.label();
        if (label.isEmpty()) {
            Matcher written = LABEL.matcher(text.substring(0, Math.min(text.length(), 120)));
            label = written.find() ? written.group("label") : "";
        }
        if (label.isEmpty()) {
            return label;
        }
        String bare = LABEL_END.matcher(label.strip()).replaceAll("");
        if (HALF_LETTER.matcher(bare).matches()) {
            return "(" + bare;
        }
        return NUMBER.matcher(bare).matches() ? bare.replace("(", "").replace(")", "") : bare;
    }

    /** Whether it is a note; one whose bracket goes on over further paragraphs takes them with it. */
    private boolean note(List<RawParagraph> all, int index, String open) {
        String text = open.strip();
        String bare = BEFORE_NOTE.matcher(text).replaceFirst("");
        if (!grammar.beginsNote(bare)) {
            return false;
        }
        if (!BracketScan.opens(text.charAt(0))) {
            return true;
        }
        int depth = 0;
        for (int i = index; i < Math.min(all.size(), index + LONGEST_NOTE); i++) {
            String part = i == index ? text : text(all.get(i));
            if (i > index && Headings.of(all.get(i), part).type() == Headings.Type.ARTICLE) {
                return true;
            }
            for (int at = 0; at < part.length(); at++) {
                depth += BracketScan.opens(part.charAt(at)) ? 1 : BracketScan.closes(part.charAt(at)) ? -1 : 0;
                if (depth == 0 && BracketScan.closes(part.charAt(at))) {
                    boolean last = AFTER_NOTE
                            .matcher(part)
                            .region(at + 1, part.length())
                            .matches();
                    noteUntil = last ? i : noteUntil;
                    return last;
                }
            }
        }
        return true;
    }
}
