package parley.negotiations.text.model;

import java.util.List;

/**
 * A text as it was read.
 *
 * @param chapterNumber as in {@code 5}; empty where the text names none
 * @param chapterHeading its words; empty where the text names none
 * @param preamble what stands above the first article, the chapter's heading included
 * @param articles in order; a text without any is one article without number and heading
 * @param brackets every opening bracket as it stands, in the order of the file, notes and footnotes at the end
 */
public record ParsedText(
        String chapterNumber,
        String chapterHeading,
        List<Paragraph> preamble,
        List<Article> articles,
        List<Note> notes,
        List<Bracket> brackets,
        List<Problem> problems,
        List<TrackedChange> changes) {
    public ParsedText {
        preamble = List.copyOf(preamble);
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
        brackets = List.copyOf(brackets);
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    public Counts counts() {
        return Counts.of(this);
    }

    /** @return the brackets in an article's heading and body, as they stand */
    public List<Bracket> brackets(Article article) {
        return brackets.stream()
                .filter(bracket -> bracket.article() == article.position())
                .toList();
    }
}
