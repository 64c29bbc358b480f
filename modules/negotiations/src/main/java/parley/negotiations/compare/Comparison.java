package parley.negotiations.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Two versions of a text, article by article.
 *
 * @param articles in the order of the later text, removed ones where they stood
 * @param byParty sorted by party; a bracket counts for each party it names, so these need not add up to the total
 * @param preamble paragraphs above the first article; brackets there are not open ones
 * @param notes notes of negotiators, footnotes and endnotes
 */
public record Comparison(
        List<ArticleDifference> articles,
        Tally brackets,
        Map<String, Tally> byParty,
        List<ParagraphDifference> preamble,
        List<ParagraphDifference> notes) {
    public Comparison {
        articles = List.copyOf(articles);
        preamble = List.copyOf(preamble);
        notes = List.copyOf(notes);
        Tally sum = articles.stream().map(ArticleDifference::brackets).reduce(Tally.NONE, Tally::plus);
        if (!sum.equals(brackets)) {
            throw new IllegalArgumentException("Articles come to " + sum + ", the text to " + brackets);
        }
    }

    /** @return whether nothing differs */
    public boolean isEmpty() {
        return articles.stream().allMatch(ArticleDifference::unchanged)
                && Stream.concat(preamble.stream(), notes.stream()).allMatch(ParagraphDifference::same);
    }

    /** @return how many articles are not unchanged */
    public long changed() {
        return articles.stream().filter(article -> !article.unchanged()).count();
    }

    /** @return articles of which that is so */
    public long count(ArticleChange change) {
        return articles.stream()
                .filter(article -> Objects.equals(article.change(), change))
                .count();
    }
}
