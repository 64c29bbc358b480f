package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.Paragraph;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.parse.Headings.Heading;
import parley.negotiations.text.parse.Headings.Type;
import parley.negotiations.text.reader.RawParagraph;
import parley.negotiations.text.reader.RawText;

/** Sorts paragraphs into what stands above the first article, articles and notes. */
final class Assembly {
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.;,]$");
    private static final int LONGEST_TITLE = 140;

    final List<Paragraph> preamble = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final List<Draft> articles = new ArrayList<>();
    /** Headings of articles that stand a second time beside themselves, in another column of a table. */
    final List<Part> sideBySide = new ArrayList<>();

    final List<Note> notes;
    String chapterNumber = "";
    String chapterHeading = "";

    private final UnnamedHeadings unnamed;
    private final List<Paragraph> pending = new ArrayList<>();
    private String annex = "";
    private boolean wantsTitle;
    /** The article that text goes on with: the last, but for columns of tables. */
    private int current = -1;

    private int row;
    private final Map<String, Integer> ofRow = new HashMap<>();

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

    private Assembly(Grammar grammar, RawText raw, UnnamedHeadings unnamed) {
        this.unnamed = unnamed;
        List<RawParagraph> paragraphs = raw.paragraphs();
        NoteReading reading = new NoteReading(grammar, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            RawParagraph paragraph = paragraphs.get(i);
            String open = text(paragraph);
            if (!open.isBlank()) {
                Paragraph plain = paragraph.paragraph(ParagraphLabel.of(paragraph, open));
                if (!reading.take(i, open, plain)) {
                    place(paragraph, open, plain);
                }
            }
        }
        this.notes = reading.notes();
        this.notes.addAll(raw.notes());
    }

    static Assembly of(Grammar grammar, RawText raw) {
        Assembly assembly = new Assembly(grammar, raw, null);
        for (UnnamedHeadings unnamed : UnnamedHeadings.values()) {
            if (assembly.articles.isEmpty()) {
                Assembly other = new Assembly(grammar, raw, unnamed);
                assembly = other.articles.size() > 1 ? other : assembly;
            }
        }
        assembly.finish();
        return assembly;
    }

    private void finish() {
        if (articles.isEmpty()) {
            asOne();
        }
        List<Paragraph> left = List.copyOf(pending);
        pending.clear();
        left.forEach(paragraph -> body(paragraph, true));
    }

    private void place(RawParagraph raw, String open, Paragraph plain) {
        Heading heading = heading(raw, open);
        switch (heading.type()) {
            case ARTICLE ->
                begin(
                        annex.isEmpty() || heading.number().isEmpty()
                                ? heading.number()
                                : annex + ", " + heading.number(),
                        heading,
                        raw,
                        plain);
            case ANNEX -> {
                annex = heading.number();
                begin(annex, heading, raw, plain);
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

    private Heading heading(RawParagraph raw, String open) {
        if (Headings.contents(raw, open)) {
            return Heading.NONE;
        }
        Heading heading = Headings.of(raw, open);
        return heading.type() == Type.TEXT && unnamed != null ? unnamed.of(raw, open) : heading;
    }

    static String text(RawParagraph raw) {
        Paragraph paragraph = raw.paragraph("");
        String open = paragraph.text(Reading.OPEN);
        return open.isBlank() ? paragraph.text(Reading.AS_IT_STANDS) : open;
    }

    private void begin(String number, Heading heading, RawParagraph raw, Paragraph paragraph) {
        if (raw.row() != row) {
            row = raw.row();
            ofRow.clear();
        }
        Integer beside = row == 0 || number.isEmpty() ? null : ofRow.get(number);
        if (beside != null && pending.isEmpty()) {
            current = beside;
            sideBySide.add(new Part(paragraph, beside, true));
            body(paragraph, true);
            return;
        }
        Draft draft = new Draft();
        draft.number = number;
        draft.heading = heading.words();
        draft.headingParagraph = paragraph;
        articles.add(draft);
        current = articles.size() - 1;
        ofRow.put(number, current);
        pending.forEach(above -> body(above, true));
        pending.clear();
        parts.add(new Part(paragraph, current, true));
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
            articles.get(current).heading = Headings.words(open);
        }
        if (!pending.isEmpty()) {
            pending.add(paragraph);
        } else {
            body(paragraph, titled);
        }
    }

    private void body(Paragraph paragraph, boolean heading) {
        articles.get(current).paragraphs.add(paragraph);
        parts.add(new Part(paragraph, current, heading));
    }

    /** A text without articles is one article. */
    private void asOne() {
        Draft whole = new Draft();
        whole.paragraphs.addAll(preamble);
        articles.add(whole);
        current = 0;
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
}
