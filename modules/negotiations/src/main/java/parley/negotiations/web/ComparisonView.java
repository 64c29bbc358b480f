package parley.negotiations.web;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.negotiations.compare.ArticleChange;
import parley.negotiations.compare.ArticleDifference;
import parley.negotiations.compare.Comparison;
import parley.negotiations.compare.ParagraphDifference;
import parley.negotiations.compare.Tally;

/** What of a comparison a page shows. */
public final class ComparisonView {
    /** More articles than these side by side make a page that nobody reads; the others open one by one. */
    private static final int AT_ONCE = 30;

    private final Comparison comparison;
    private final boolean inline;
    private final boolean all;
    private final Integer article;
    /** The place of each changed paragraph that the page shows, from 1. */
    private final Map<ParagraphDifference, Integer> changes = new IdentityHashMap<>();

    /**
     * @param inline both versions in one column
     * @param all unchanged articles and paragraphs too
     * @param article the place of the only article whose words are shown; null is all that there is room for
     */
    ComparisonView(Comparison comparison, boolean inline, boolean all, Integer article) {
        this.comparison = comparison;
        this.inline = inline;
        this.all = all;
        this.article = article;
        Stream<ParagraphDifference> body =
                shown().stream().flatMap(row -> paragraphs(row.article().paragraphs()).stream());
        Stream.of(preamble().stream(), body, notes().stream())
                .flatMap(part -> part)
                .filter(each -> !each.same())
                .forEach(each -> changes.put(each, changes.size() + 1));
    }

    public Comparison comparison() {
        return comparison;
    }

    public boolean inline() {
        return inline;
    }

    public boolean all() {
        return all;
    }

    public Integer article() {
        return article;
    }

    /** A line of the table, with the place that links lead to. */
    public record Row(int place, ArticleDifference article) {
        public Tally brackets() {
            return article.brackets();
        }

        /** @return what else applies than what leads */
        public List<ArticleChange> further() {
            return article.changes().stream()
                    .filter(change -> change != article.change())
                    .toList();
        }

        /** @return what an article that goes by another number now was called before; null where it did not */
        public String was() {
            boolean both = article.from() != null && article.to() != null;
            return both && !article.from().key().equals(article.to().key())
                    ? article.from().key()
                    : null;
        }

        /** @return such as "CAN 4, ASEAN 5" */
        public List<Map.Entry<String, Integer>> parties() {
            return article.byParty().entrySet().stream()
                    .filter(each -> each.getValue().after() > 0)
                    .map(each -> Map.entry(each.getKey(), each.getValue().after()))
                    .toList();
        }
    }

    /** @return lines of the table: all, or those that differ */
    public List<Row> rows() {
        return every().stream().filter(row -> all || !row.article().unchanged()).toList();
    }

    private List<Row> every() {
        return IntStream.range(0, comparison.articles().size())
                .mapToObj(place -> new Row(place, comparison.articles().get(place)))
                .toList();
    }

    /** @return articles whose words are shown */
    public List<Row> shown() {
        return article == null
                ? rows().stream().limit(AT_ONCE).toList()
                : every().stream().filter(row -> row.place() == article).toList();
    }

    /** @return how many articles of the table are not shown below it */
    public int further() {
        return article == null ? Math.max(0, rows().size() - AT_ONCE) : 0;
    }

    /** @return paragraphs of an article, of what stands above the first or of the notes: all, or those that differ with their neighbours */
    public List<ParagraphDifference> paragraphs(List<ParagraphDifference> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> all || near(paragraphs, i))
                .mapToObj(paragraphs::get)
                .toList();
    }

    private static boolean near(List<ParagraphDifference> paragraphs, int place) {
        return IntStream.rangeClosed(Math.max(0, place - 1), Math.min(paragraphs.size() - 1, place + 1))
                .anyMatch(i -> !paragraphs.get(i).same());
    }

    /** @return paragraphs above the first article that the page shows */
    public List<ParagraphDifference> preamble() {
        return article == null ? paragraphs(comparison.preamble()) : List.of();
    }

    /** @return notes that the page shows */
    public List<ParagraphDifference> notes() {
        return article == null ? paragraphs(comparison.notes()) : List.of();
    }

    /** @return how many changed paragraphs the page shows */
    public int changes() {
        return changes.size();
    }

    /** @return the place of a changed paragraph among those that the page shows, from 1; 0 where it is none of them */
    public int change(ParagraphDifference paragraph) {
        return changes.getOrDefault(paragraph, 0);
    }

    /** @return whether nothing differs */
    public boolean nothing() {
        return comparison.isEmpty();
    }

    /** @return parties with brackets in either version */
    public List<Map.Entry<String, Tally>> parties() {
        return comparison.byParty().entrySet().stream().toList();
    }
}
