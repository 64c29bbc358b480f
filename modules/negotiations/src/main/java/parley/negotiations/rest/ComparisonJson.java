package parley.negotiations.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.negotiations.compare.ArticleChange;
import parley.negotiations.compare.ArticleDifference;
import parley.negotiations.compare.ArticleName;
import parley.negotiations.compare.Comparison;
import parley.negotiations.compare.ParagraphDifference;
import parley.negotiations.compare.Piece;
import parley.negotiations.compare.Tally;

/**
 * Two versions of a text: in every row, for every party and in total before + opened − closed = after.
 *
 * @param byParty a bracket counts for each party it names, so these need not add up to the total
 * @param preamble paragraphs above the first article that are not the same
 * @param notes notes, footnotes and endnotes that are not the same
 */
public record ComparisonJson(
        List<Article> articles,
        int before,
        int opened,
        int closed,
        int after,
        Map<String, Count> byParty,
        List<Difference> preamble,
        List<Difference> notes) {

    /** Open brackets of both versions. */
    public record Count(int before, int opened, int closed, int after) {}

    /**
     * An article in both versions.
     *
     * @param from its number, or what else it is called, in the earlier text; null for a new one
     * @param to the same for the later text; null for a removed one
     * @param change the one that leads of {@code changes}
     * @param differences paragraphs that are not the same
     */
    public record Article(
            String from,
            String to,
            String heading,
            String change,
            Set<ArticleChange> changes,
            int before,
            int opened,
            int closed,
            int after,
            Map<String, Count> byParty,
            List<Difference> differences) {}

    /**
     * A paragraph.
     *
     * @param from its place in the earlier article, from 1; null where it does not stand there, and for a heading
     */
    public record Difference(
            String kind, boolean heading, String label, Integer from, Integer to, List<Segment> segments) {}

    /** @param op {@code EQUAL}, {@code DELETE} or {@code INSERT} */
    public record Segment(String op, String text) {}

    static ComparisonJson of(Comparison comparison) {
        Tally all = comparison.brackets();
        return new ComparisonJson(
                comparison.articles().stream().map(ComparisonJson::article).toList(),
                all.before(),
                all.opened(),
                all.closed(),
                all.after(),
                counts(comparison.byParty()),
                differences(comparison.preamble()),
                differences(comparison.notes()));
    }

    private static List<Difference> differences(List<ParagraphDifference> paragraphs) {
        return paragraphs.stream()
                .filter(each -> !each.same())
                .map(ComparisonJson::difference)
                .toList();
    }

    private static Map<String, Count> counts(Map<String, Tally> tallies) {
        Map<String, Count> counts = new LinkedHashMap<>();
        tallies.forEach((party, tally) ->
                counts.put(party, new Count(tally.before(), tally.opened(), tally.closed(), tally.after())));
        return counts;
    }

    private static Article article(ArticleDifference row) {
        Tally brackets = row.brackets();
        return new Article(
                key(row.from()),
                key(row.to()),
                row.name().heading(),
                row.change().name(),
                row.changes(),
                brackets.before(),
                brackets.opened(),
                brackets.closed(),
                brackets.after(),
                counts(row.byParty()),
                row.differences().stream().map(ComparisonJson::difference).toList());
    }

    private static String key(ArticleName name) {
        return name == null ? null : name.key();
    }

    private static Difference difference(ParagraphDifference paragraph) {
        return new Difference(
                paragraph.kind().name(),
                paragraph.heading(),
                paragraph.label(),
                paragraph.earlierPlace() == 0 ? null : paragraph.earlierPlace(),
                paragraph.laterPlace() == 0 ? null : paragraph.laterPlace(),
                paragraph.pieces().stream().map(ComparisonJson::segment).toList());
    }

    private static Segment segment(Piece piece) {
        boolean spaced = piece.inLater() ? piece.spacedLater() : piece.spacedEarlier();
        String label =
                piece.sign() == Piece.Sign.OPENING && !piece.by().isEmpty() ? String.join(", ", piece.by()) + ": " : "";
        String op =
                switch (piece.stands()) {
                    case BOTH -> "EQUAL";
                    case EARLIER -> "DELETE";
                    case LATER -> "INSERT";
                };
        return new Segment(op, (spaced ? " " : "") + piece.text() + label);
    }
}
